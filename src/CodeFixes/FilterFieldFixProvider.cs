using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>FST1004: writes the nearest field's name in place of the misspelt one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class FilterFieldFixProvider() : ToolkitFixProvider("FST1004", "FST1004_Correct")
{
    private protected override IEnumerable<Mend> Mends(FindingContext finding)
    {
        if (finding.Property(FindingProperties.Nearest) is not { } nearest || JsonNode.Of(finding) is not { } place)
        {
            yield break;
        }

        var name = JsonEdits.MembersOf(place.Root).Find(p => p.NameToken.Start == place.Offset).NameToken;
        var changes = name.Exists ? place.Text.Change(new TextEdit(name.Start, name.Length, "\"" + nearest + "\"")) : [];
        if (changes.Length > 0)
        {
            yield return Mend.Edit(FixText.Get("Correct", nearest), UsualKey, changes);
        }
    }
}
