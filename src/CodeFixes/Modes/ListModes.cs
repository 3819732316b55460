using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Text;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.CodeFixes.Modes;

/// <summary>FST1003: a range or a list inside a list.</summary>
internal static class ListModes
{
    public static IEnumerable<ModeChoice> CreateChoices(JsonValue list, List<JsonValue> items, int index)
    {
        var item = items[index];
        if (IsFlat(item))
        {
            var content = JsonEdits.GetItems(item);
            yield return new ModeChoice(
                FixText.Get("Flatten"),
                ModeChoice.Usual,
                TextEdit.Delete(item.Start, content[0].Start),
                TextEdit.Delete(GetEnd(content[content.Count - 1]), GetEnd(item))
            );
            yield break;
        }

        var firstKept = items.FindIndex(i => IsFlat(i) || i.Kind is not (JsonKind.Object or JsonKind.Array));
        if (firstKept >= 0)
        {
            yield return new ModeChoice(
                FixText.Get("KeepList"),
                ModeChoice.Usual,
                JsonEdits.Remove(JsonEdits.GetSpans(items), index, firstKept)
            );
        }

        if (item.Kind == JsonKind.Object && items.TrueForAll(i => i.Start == item.Start || i.Kind != JsonKind.Object))
        {
            yield return new ModeChoice(
                FixText.Get("KeepRange"),
                firstKept < 0 ? ModeChoice.Usual : ModeChoice.Range,
                TextEdit.Delete(list.Start, item.Start),
                TextEdit.Delete(GetEnd(item), GetEnd(list))
            );
        }
    }

    /// <summary>A list of values, which can as well stand in the list around it.</summary>
    private static bool IsFlat(JsonValue item) =>
        JsonEdits.GetItems(item) is { Count: > 0 } content && content.TrueForAll(i => i.Kind is not (JsonKind.Object or JsonKind.Array));

    private static int GetEnd(JsonValue value) => value.Start + value.Length;
}
