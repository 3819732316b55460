using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Text;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.CodeFixes.Modes;

/// <summary>FST1003 in JSON text.</summary>
internal static class TextModes
{
    /// <summary>The ways to fix what is reported at this offset, the best first.</summary>
    public static IEnumerable<ModeChoice> CreateChoices(JsonValue root, int offset)
    {
        var properties = JsonEdits.GetMembers(root);
        if (properties.FindIndex(p => p.NameToken.Start == offset) is >= 0 and var index)
        {
            return
                properties.FindLastIndex(Math.Max(0, index - 1), p => p.Name == properties[index].Name) is >= 0 and var earlier
                && earlier < index
                ? CreateDuplicateChoices(properties, earlier, index)
                : CreateRangeChoices(properties, index);
        }

        return properties.SelectMany(p => CreateChoicesWithin(p.Value, offset));
    }

    private static IEnumerable<ModeChoice> CreateChoicesWithin(JsonValue value, int offset)
    {
        var members = JsonEdits.GetMembers(value);
        var member = members.FindIndex(p => p.NameToken.Start == offset);
        var items = JsonEdits.GetItems(value);
        var item = items.FindIndex(i => i.Start == offset);
        return member >= 0 ? CreateRangeChoices(members, member)
            : item >= 0 ? ListModes.CreateChoices(value, items, item)
            : [];
    }

    private static IEnumerable<ModeChoice> CreateDuplicateChoices(List<JsonProperty> properties, int earlier, int index)
    {
        var (spans, name) = (JsonEdits.GetSpans(properties), properties[index].Name);
        var firstKept = properties.FindIndex(p => properties.FindLast(o => o.Name == p.Name).NameToken.Start == p.NameToken.Start);
        yield return new ModeChoice(FixText.Get("KeepLast", name), ModeChoice.Usual, JsonEdits.Remove(spans, earlier, firstKept));
        yield return new ModeChoice(FixText.Get("KeepFirst", name), ModeChoice.First, JsonEdits.Remove(spans, index, firstKept: 0));
    }

    /// <summary>A range keeps its bounds. Without a bound there is no telling what was meant.</summary>
    private static IEnumerable<ModeChoice> CreateRangeChoices(List<JsonProperty> members, int index)
    {
        var firstKept = members.FindIndex(m => m.Name is "gte" or "lte");
        if (firstKept >= 0 && members[index].Name is not ("gte" or "lte"))
        {
            yield return new ModeChoice(
                FixText.Get("RemoveMember", members[index].Name),
                ModeChoice.Usual,
                JsonEdits.Remove(JsonEdits.GetSpans(members), index, firstKept)
            );
        }
    }
}
