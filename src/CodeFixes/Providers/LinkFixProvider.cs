using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Requests;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Providers;

/// <summary>FST1011: copies the value from the request whose result is used, or has the whole request made from the two.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LinkFixProvider() : ToolkitFixProvider("FST1011", "FST1011_Copy")
{
    private const string LinkKey = "FST1011_Link";

    private protected override IEnumerable<Fix> CreateFixes(FindingContext finding)
    {
        if (finding.Node is not ExpressionSyntax value)
        {
            yield break;
        }

        var sent = SentRequest.Find(finding);
        if (IsGivenToLink(value, finding.Model))
        {
            if (sent is not null && !SymbolEqualityComparer.Default.Equals(finding.Model.GetSymbolInfo(value).Symbol, sent))
            {
                yield return Fix.Replace(FixText.Get("Copy", Scope.GetName(sent)), UsualKey, value, Scope.GetName(sent));
            }

            yield break;
        }

        if (FindCopy(finding, sent, value) is { } copy)
        {
            yield return Fix.Replace(FixText.Get("Copy", copy), UsualKey, value, copy);
        }

        if (
            value.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
            && sent is not null
            && LinkedCreation.CreateCall(creation, value, sent, missing: [], finding.Model) is { } factory
        )
        {
            yield return Fix.Replace(FixText.Get("Link", factory), LinkKey, creation, factory);
        }
    }

    /// <summary>Whether the value is a request that a link is to take the value from.</summary>
    private static bool IsGivenToLink(ExpressionSyntax value, SemanticModel model) =>
        value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && model.GetSymbolInfo(call).Symbol?.Find(WellKnownNames.Annotations, WellKnownNames.ApiLinkAttribute) is not null;

    /// <summary>The member of the earlier request, where that is set but once; else its value.</summary>
    private static string? FindCopy(FindingContext finding, ISymbol? sent, ExpressionSyntax value)
    {
        if (
            sent is not null
            && finding.GetProperty(FindingProperties.Source) is { } member
            && SentRequest.FindWrites(sent, value, finding.Model, member).Count < 2
        )
        {
            return Scope.GetName(sent) + "." + member;
        }

        return finding.GetProperty(FindingProperties.Nearest) is { } text ? SymbolDisplay.FormatLiteral(text, quote: true) : null;
    }
}
