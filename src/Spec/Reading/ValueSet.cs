using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>The documented values of a schema: <c>enum</c>, or the keys of <c>enumValueTitles</c> where there is none.</summary>
internal static class ValueSet
{
    private const int MaxKeyLength = 64;

    /// <summary>Each value once, in order, with its title. Blanks at the ends are slips of the documentation.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(Schema schema)
    {
        var titles = schema["enumValueTitles"];
        var listed = schema["enum"].Items().Select(v => v.AsText()).Where(v => v is not null).Select(v => v!.Trim()).ToList();
        var values = listed.Count > 0 ? listed : [.. titles.Properties().Select(p => p.Name.Trim())];
        if (listed.Count == 0 && !values.TrueForAll(LooksLikeValue))
        {
            return [];
        }

        return [.. values.Distinct(StringComparer.Ordinal).Select(v => new KeyValuePair<string, string>(v, TitleOf(titles, v)))];
    }

    public static ApiEnum ToEnum(string name, IReadOnlyList<KeyValuePair<string, string>> values, ApiDocs docs)
    {
        var names = new NameScope([.. ReservedNames.InEnum, name]).TakeAll([.. values.Select(v => v.Key)], Identifiers.OfValue);
        return new ApiEnum(name, values.Select((v, i) => new ApiEnumValue(names[i].Name, v.Key, v.Value)).ToEquatableArray(), docs with { Example = "" });
    }

    private static string TitleOf(SpecNode titles, string value)
    {
        var title = titles[value].AsString()?.Trim() ?? "";
        return title == value ? "" : title;
    }

    /// <summary>Keys of titles are values unless they read like prose.</summary>
    private static bool LooksLikeValue(string key) =>
        key.Length is > 0 and <= MaxKeyLength && key.IndexOfAny(['，', '。', '；', '、', '\n', '\r', '\t']) < 0;
}
