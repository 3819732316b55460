using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>The documented values of a schema: <c>enum</c>, or the keys of <c>enumValueTitles</c> where there is none.</summary>
internal static class ValueSet
{
    private const int MaxKeyLength = 64;

    /// <summary>Each value once, in order, with its title. Blanks at the ends are slips of the documentation.</summary>
    public static IReadOnlyList<KnownValue> Read(Schema schema)
    {
        var titles = schema["enumValueTitles"].GetProperties();
        var titleOf =
            titles.Count == 0 ? null : titles.ToLookup(t => t.Name.Trim(), t => t.Value.AsString()?.Trim() ?? "", StringComparer.Ordinal);
        var listed = schema["enum"].GetItems().Where(v => v.AsText() is not null).Select(v => ReadListed(v, titleOf)).ToList();
        return listed.Count > 0 ? RemoveRepeated(listed) : ReadTitles(titles);
    }

    /// <summary>Gives a set its names. Two values that want one name are told of at the one that gives way (FST0008).</summary>
    public static ApiEnum ToEnum(string name, IReadOnlyList<KnownValue> values, ApiDocs docs, FindingSink findings)
    {
        var names = new NameScope([.. ReservedNames.InEnum, name]).TakeAll([.. values.Select(v => v.Text)], Identifiers.FromValue);
        for (var i = 0; i < names.Length; i++)
        {
            findings.AddRenamed(values[i].Node, values[i].Text, names[i]);
        }

        return new ApiEnum(
            name,
            values.Select((v, i) => new ApiEnumValue(names[i].Name, v.Text, v.Title == v.Text ? "" : v.Title)).ToEquatableArray(),
            docs with
            {
                Example = "",
            }
        );
    }

    private static KnownValue ReadListed(SpecNode value, ILookup<string, string>? titles)
    {
        var text = value.AsText()!.Trim();
        var (known, meaning) = AnnotatedValue.Split(text);
        return new KnownValue(known, titles?[text].LastOrDefault() ?? titles?[known].LastOrDefault() ?? meaning, value);
    }

    private static IReadOnlyList<KnownValue> ReadTitles(List<SpecProperty> titles) =>
        titles.TrueForAll(t => LooksLikeValue(t.Name.Trim()))
            ? RemoveRepeated(titles.Select(t => ReadTitled(t, isOnlyOne: titles.Count == 1)))
            : [];

    // One value with a note, such as '3(default)', is an example and no set.
    private static KnownValue ReadTitled(SpecProperty title, bool isOnlyOne)
    {
        var text = title.Name.Trim();
        var said = title.Value.AsString()?.Trim() ?? "";
        var (known, meaning) = isOnlyOne ? (text, "") : AnnotatedValue.Split(text);
        return new KnownValue(known, said == text && meaning.Length > 0 ? meaning : said, title.NameNode);
    }

    private static IReadOnlyList<KnownValue> RemoveRepeated(IEnumerable<KnownValue> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. values.Where(v => seen.Add(v.Text))];
    }

    /// <summary>Keys of titles are values unless they read like prose.</summary>
    private static bool LooksLikeValue(string key) =>
        key.Length is > 0 and <= MaxKeyLength && key.IndexOfAny(['，', '。', '；', '、', '\n', '\r', '\t']) < 0;
}
