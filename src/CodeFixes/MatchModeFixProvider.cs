using System.Composition;
using FaceSearchToolkit.CodeFixes.Modes;
using FaceSearchToolkit.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>
/// FST1003: keeps one matching mode. In front stands the mend that changes nothing of what the code does today: readers of JSON and
/// assignments alike take the last.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MatchModeFixProvider() : ToolkitFixProvider("FST1003", ModeChoice.Usual)
{
    private protected override IEnumerable<Mend> Mends(FindingContext finding)
    {
        if (finding.Node is AssignmentExpressionSyntax assignment)
        {
            return AssignedModes.Mends(assignment, finding);
        }

        return JsonNode.Of(finding) is { } place ? Mends(place) : [];
    }

    private static IEnumerable<Mend> Mends(JsonNode place) =>
        from choice in TextModes.Choices(place.Root, place.Offset)
        let changes = place.Text.Change(choice.Edits)
        where changes.Length > 0
        select Mend.Edit(choice.Title, choice.Key, changes);
}
