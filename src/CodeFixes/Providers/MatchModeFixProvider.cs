using System.Composition;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Modes;
using FaceSearchToolkit.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Providers;

/// <summary>
/// FST1003: keeps one matching mode. In front stands the fix that changes nothing of what the code does today: readers of JSON and
/// assignments alike take the last.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MatchModeFixProvider() : ToolkitFixProvider("FST1003", ModeChoice.Usual)
{
    private protected override IEnumerable<Fix> CreateFixes(FindingContext finding)
    {
        if (finding.Node is AssignmentExpressionSyntax assignment)
        {
            return AssignedModes.CreateFixes(assignment, finding);
        }

        return JsonLocation.Find(finding) is { } location ? CreateFixes(location) : [];
    }

    private static IEnumerable<Fix> CreateFixes(JsonLocation location) =>
        from choice in TextModes.CreateChoices(location.Root, location.Offset)
        let changes = location.Text.Change(choice.Edits)
        where changes.Length > 0
        select Fix.Edit(choice.Title, choice.Key, changes);
}
