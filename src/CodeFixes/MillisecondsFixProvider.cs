using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>FST1010: says that a time is in seconds, or writes it in milliseconds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MillisecondsFixProvider() : ToolkitFixProvider("FST1010", "FST1010_Milliseconds")
{
    private const string FromMilliseconds = nameof(DateTimeOffset.FromUnixTimeMilliseconds);
    private const string FromSeconds = nameof(DateTimeOffset.FromUnixTimeSeconds);

    private protected override IEnumerable<Mend> Mends(FindingContext finding)
    {
        if (MethodOf(finding.Node) is { } method)
        {
            var seconds = SyntaxFactory.IdentifierName(FromSeconds).WithTriviaFrom(method);
            yield return Mend.Replace(FixText.Get("Seconds"), UsualKey, method, seconds);
        }
        else if (finding.Property(FindingProperties.Nearest) is { } milliseconds && JsonNode.Of(finding) is { } place)
        {
            var seconds = JsonEdits.NumberAt(place.Root, place.Offset);
            var changes = seconds.Exists ? place.Text.Change(new TextEdit(seconds.Start, seconds.Length, milliseconds)) : [];
            if (changes.Length > 0)
            {
                yield return Mend.Edit(FixText.Get("Milliseconds"), UsualKey, changes);
            }
        }
    }

    /// <summary>The name of the method that takes the number for milliseconds.</summary>
    private static SimpleNameSyntax? MethodOf(SyntaxNode value)
    {
        var call =
            value as InvocationExpressionSyntax
            ?? (value.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as InvocationExpressionSyntax);
        return call?.Expression is MemberAccessExpressionSyntax { Name: { Identifier.Text: FromMilliseconds } name } ? name : null;
    }
}
