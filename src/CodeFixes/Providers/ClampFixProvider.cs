using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Providers;

/// <summary>FST1001: replaces the wrong value by the nearest allowed one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ClampFixProvider() : ToolkitFixProvider("FST1001", "FST1001_Clamp")
{
    private protected override IEnumerable<Fix> CreateFixes(FindingContext finding)
    {
        if (finding.Node is ExpressionSyntax value && finding.GetProperty(FindingProperties.Nearest) is { } nearest)
        {
            yield return Fix.Replace(FixText.Get("Clamp", nearest), UsualKey, value, nearest);
        }
    }
}
