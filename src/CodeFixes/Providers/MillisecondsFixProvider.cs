using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Providers;

/// <summary>FST1010: says that a time is in seconds, or writes it in milliseconds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MillisecondsFixProvider() : ToolkitFixProvider("FST1010", "FST1010_Milliseconds")
{
    private const string FromMilliseconds = nameof(DateTimeOffset.FromUnixTimeMilliseconds);
    private const string FromSeconds = nameof(DateTimeOffset.FromUnixTimeSeconds);

    private protected override IEnumerable<Fix> CreateFixes(FindingContext finding)
    {
        if (FindMethod(finding.Node) is { } method)
        {
            var seconds = SyntaxFactory.IdentifierName(FromSeconds).WithTriviaFrom(method);
            yield return Fix.Replace(FixText.Get("Seconds"), UsualKey, method, seconds);
        }
        else if (finding.GetProperty(FindingProperties.Nearest) is { } milliseconds && JsonLocation.Find(finding) is { } location)
        {
            var seconds = JsonEdits.FindNumber(location.Root, location.Offset);
            var changes = seconds.Exists ? location.Text.Change(new TextEdit(seconds.Start, seconds.Length, milliseconds)) : [];
            if (changes.Length > 0)
            {
                yield return Fix.Edit(FixText.Get("Milliseconds"), UsualKey, changes);
            }
        }
    }

    /// <summary>The name of the method that takes the number for milliseconds.</summary>
    private static SimpleNameSyntax? FindMethod(SyntaxNode value)
    {
        var call =
            value as InvocationExpressionSyntax
            ?? (value.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as InvocationExpressionSyntax);
        return call?.Expression is MemberAccessExpressionSyntax { Name: { Identifier.Text: FromMilliseconds } name } ? name : null;
    }
}
