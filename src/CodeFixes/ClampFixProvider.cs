using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>FST1001: puts the nearest allowed value in place of the wrong one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ClampFixProvider() : ToolkitFixProvider("FST1001", "FST1001_Clamp")
{
    private protected override IEnumerable<Mend> Mends(FindingContext finding)
    {
        if (finding.Node is ExpressionSyntax value && finding.Property(FindingProperties.Nearest) is { } nearest)
        {
            yield return Mend.Replace(FixText.Get("Clamp", nearest), UsualKey, value, nearest);
        }
    }
}
