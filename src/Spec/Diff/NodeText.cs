using System.Text;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Values as texts that are the same where the values are.</summary>
internal static class NodeText
{
    /// <summary>Text of a single value as it is, anything else as JSON with sorted keys; null for nothing.</summary>
    public static string? FromNode(SpecNode node) => !node.Exists ? null : node.AsText() ?? WriteJson(node);

    /// <summary>A set of texts: sorted, each once; quoted where a comma or blank would mislead.</summary>
    public static string FromSet(IEnumerable<string> values) => "[" + string.Join(", ", SortDistinct(values).Select(QuoteIfNeeded)) + "]";

    /// <summary>The texts of an array's elements, sorted, each once.</summary>
    public static List<string> ReadSet(SpecNode array) =>
        [.. SortDistinct(array.IsArray ? array.GetItems().Select(i => FromNode(i) ?? "") : [])];

    private static IEnumerable<string> SortDistinct(IEnumerable<string> values) =>
        values.Distinct(StringComparer.Ordinal).OrderBy(v => v, StringComparer.Ordinal);

    private static string QuoteIfNeeded(string value) =>
        value.Length == 0 || value.Trim().Length != value.Length || value.IndexOfAny([',', '"', '[', ']']) >= 0 ? Quote(value) : value;

    private static string Quote(string value) => "\"" + value.Replace("\"", "\\\"") + "\"";

    private static string WriteJson(SpecNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SpecNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                var properties = node.GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
                Append(text, '{', '}', properties.Count, i =>
                {
                    text.Append(Quote(properties[i].Name)).Append(':');
                    Append(text, properties[i].Value);
                });
                break;
            case JsonKind.Array:
                var items = node.GetItems();
                Append(text, '[', ']', items.Count, i => Append(text, items[i]));
                break;
            case JsonKind.String:
                text.Append(Quote(node.AsString()!));
                break;
            default:
                text.Append(node.RawText);
                break;
        }
    }

    private static void Append(StringBuilder text, char open, char close, int count, Action<int> append)
    {
        text.Append(open);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            append(i);
        }

        text.Append(close);
    }
}
