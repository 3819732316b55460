using System.Composition;
using FaceSearchToolkit.CodeFixes.Text;
using FaceSearchToolkit.Spec.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>FST1006: swaps the bounds of an inverted range.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SwapRangeFixProvider() : ToolkitFixProvider("FST1006", "FST1006_Swap")
{
    private protected override IEnumerable<Mend> Mends(FindingContext finding)
    {
        var changes =
            finding.Node is InvocationExpressionSyntax call ? Swap(call)
            : JsonNode.Of(finding) is { } place ? Swap(place)
            : [];
        if (changes.Length > 0)
        {
            yield return Mend.Edit(FixText.Get("Swap"), UsualKey, changes);
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

    private static TextChange[] Swap(JsonNode place)
    {
        var ranges = JsonEdits.MembersOf(place.Root).Select(m => m.Value).Append(place.Root);
        var members = JsonEdits.MembersOf(ranges.FirstOrDefault(r => r.Start == place.Offset));
        var (least, greatest) = (members.FindAll(m => m.Name == "gte"), members.FindAll(m => m.Name == "lte"));
        return least.Count == 1 && greatest.Count == 1 ? place.Text.Change(Put(greatest[0], least[0]), Put(least[0], greatest[0])) : [];
    }

    private static TextEdit Put(JsonProperty from, JsonProperty to) => new(to.Value.Start, to.Value.Length, from.Value.RawText);
}
