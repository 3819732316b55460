using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.CodeFixes.Text;

/// <summary>Edits of JSON text that leave JSON behind.</summary>
internal static class JsonEdits
{
    /// <summary>
    /// Takes a member or an element out with one comma. Those in front of the first that stays take the comma behind them, the others the
    /// one before: so none takes what another one takes.
    /// </summary>
    /// <param name="siblings">Where the members or elements stand, in order.</param>
    /// <param name="index">Which goes.</param>
    /// <param name="firstKept">The first that stays when all that should go have gone.</param>
    public static TextEdit Remove(IReadOnlyList<(int Start, int End)> siblings, int index, int firstKept) =>
        index < firstKept
            ? TextEdit.Delete(siblings[index].Start, siblings[index + 1].Start)
            : TextEdit.Delete(siblings[index - 1].End, siblings[index].End);

    /// <summary>The members of an object in order; none of any other value.</summary>
    public static List<JsonProperty> GetMembers(JsonValue value)
    {
        var members = new List<JsonProperty>();
        foreach (var member in value.Properties)
        {
            members.Add(member);
        }

        return members;
    }

    /// <summary>The elements of an array in order; none of any other value.</summary>
    public static List<JsonValue> GetItems(JsonValue value)
    {
        var items = new List<JsonValue>();
        foreach (var item in value.Items)
        {
            items.Add(item);
        }

        return items;
    }

    /// <summary>The number at this offset: a bound of a range, or of a range in a filter.</summary>
    public static JsonValue FindNumber(JsonValue root, int offset) =>
        GetMembers(root)
            .SelectMany(m => GetMembers(m.Value).Append(m))
            .Select(m => m.Value)
            .FirstOrDefault(v => v.Start == offset && v.Kind == JsonKind.Number);

    /// <summary>Where the members of an object stand.</summary>
    public static List<(int Start, int End)> GetSpans(List<JsonProperty> properties) =>
        properties.ConvertAll(p => (p.NameToken.Start, p.Value.Start + p.Value.Length));

    /// <summary>Where the elements of an array stand.</summary>
    public static List<(int Start, int End)> GetSpans(List<JsonValue> items) => items.ConvertAll(i => (i.Start, i.Start + i.Length));
}
