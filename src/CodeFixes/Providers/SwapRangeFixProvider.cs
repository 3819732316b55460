using System.Composition;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Text;
using FaceSearchToolkit.Spec.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.CodeFixes.Providers;

/// <summary>FST1006: swaps the bounds of an inverted range.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SwapRangeFixProvider() : ToolkitFixProvider("FST1006", "FST1006_Swap")
{
    private protected override IEnumerable<Fix> CreateFixes(FindingContext finding)
    {
        var changes =
            finding.Node is InvocationExpressionSyntax call ? Swap(call)
            : JsonLocation.Find(finding) is { } location ? Swap(location)
            : [];
        if (changes.Length > 0)
        {
            yield return Fix.Edit(FixText.Get("Swap"), UsualKey, changes);
        }
    }

    /// <summary>Names of arguments stay where they are.</summary>
    private static TextChange[] Swap(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is { Count: 2 } bounds
            ?
            [
                new(bounds[0].Expression.Span, bounds[1].Expression.ToString()),
                new(bounds[1].Expression.Span, bounds[0].Expression.ToString()),
            ]
            : [];

    private static TextChange[] Swap(JsonLocation location)
    {
        var ranges = JsonEdits.GetMembers(location.Root).Select(m => m.Value).Append(location.Root);
        var members = JsonEdits.GetMembers(ranges.FirstOrDefault(r => r.Start == location.Offset));
        var (least, greatest) = (members.FindAll(m => m.Name == "gte"), members.FindAll(m => m.Name == "lte"));
        return least.Count == 1 && greatest.Count == 1
            ? location.Text.Change(CreateEdit(greatest[0], least[0]), CreateEdit(least[0], greatest[0]))
            : [];
    }

    private static TextEdit CreateEdit(JsonProperty from, JsonProperty to) => new(to.Value.Start, to.Value.Length, from.Value.RawText);
}
