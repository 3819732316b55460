using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FaceSearchToolkit.CodeFixes.Providers;

/// <summary>FST1004: replaces the misspelt name by the nearest field's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class FilterFieldFixProvider() : ToolkitFixProvider("FST1004", "FST1004_Correct")
{
    private protected override IEnumerable<Fix> CreateFixes(FindingContext finding)
    {
        if (finding.GetProperty(FindingProperties.Nearest) is not { } nearest || JsonLocation.Find(finding) is not { } location)
        {
            yield break;
        }

        var name = JsonEdits.GetMembers(location.Root).Find(p => p.NameToken.Start == location.Offset).NameToken;
        var changes = name.Exists ? location.Text.Change(new TextEdit(name.Start, name.Length, "\"" + nearest + "\"")) : [];
        if (changes.Length > 0)
        {
            yield return Fix.Edit(FixText.Get("Correct", nearest), UsualKey, changes);
        }
    }
}
