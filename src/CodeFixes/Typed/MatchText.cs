using System.Globalization;
using FaceSearchToolkit.CodeFixes.Text;
using FaceSearchToolkit.Spec.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.CodeFixes.Typed;

/// <summary>
/// Writes what a filter field is compared with as a C# expression: a bare value is matched exactly, a list and a range by the match's
/// factories.
/// </summary>
internal static class MatchText
{
    /// <param name="value">The JSON.</param>
    /// <param name="match">The match's type: <c>NumberMatch</c>, <c>DecimalMatch</c> or <c>TextMatch</c>.</param>
    /// <param name="type">The type as it is written where the expression will stand.</param>
    public static string? Write(JsonValue value, string match, string type) =>
        value.Kind switch
        {
            JsonKind.Array => WriteCall(type + ".AnyOf", JsonEdits.GetItems(value).ConvertAll(i => WriteScalar(i, match))),
            JsonKind.Object => WriteRange(JsonEdits.GetMembers(value), match, type),
            _ => WriteScalar(value, match),
        };

    private static string? WriteRange(List<JsonProperty> members, string match, string type)
    {
        if (match == "TextMatch")
        {
            return null;
        }

        return string.Join(",", members.Select(m => m.Name)) switch
        {
            "gte,lte" => WriteCall(type + ".Between", [WriteScalar(members[0].Value, match), WriteScalar(members[1].Value, match)]),
            "lte,gte" => WriteCall(type + ".Between", [WriteScalar(members[1].Value, match), WriteScalar(members[0].Value, match)]),
            "gte" => WriteCall(type + ".AtLeast", [WriteScalar(members[0].Value, match)]),
            "lte" => WriteCall(type + ".AtMost", [WriteScalar(members[0].Value, match)]),
            _ => null,
        };
    }

    private static string? WriteCall(string factory, List<string?> arguments) =>
        arguments.Count == 0 || arguments.Contains(null) ? null : $"{factory}({string.Join(", ", arguments)})";

    private static string? WriteScalar(JsonValue value, string match) =>
        (value.Kind, match) switch
        {
            (JsonKind.String, "TextMatch") => SymbolDisplay.FormatLiteral(value.GetString(), quote: true),
            (JsonKind.Number, "NumberMatch")
                when long.TryParse(value.RawText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                number.ToString(CultureInfo.InvariantCulture),
            (JsonKind.Number, "DecimalMatch")
                when decimal.TryParse(value.RawText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number.ToString(
                CultureInfo.InvariantCulture
            ) + "m",
            _ => null,
        };
}
