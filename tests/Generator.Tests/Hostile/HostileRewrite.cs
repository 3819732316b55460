using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>
/// Puts a text in the place of every string of some JSON files, keys and values alike, but the words of the format itself, numbers and
/// truth values. One string becomes one text everywhere, so that names still meet, and the texts sort as the strings did.
/// </summary>
internal sealed partial class HostileRewrite
{
    /// <summary>Stands at both ends of every text, whatever is between.</summary>
    public const string Marker = "Zqx";

    private static readonly HashSet<string> Vocabulary = new(
        """
        version 1.0 info style product components schemas apis endpoints regionId endpoint title summary description path methods schemes
        security operationType deprecated systemTags parameters name in schema responses headers errorCodes errorCode errorMessage
        responseDemo requestParamsDescription responseParamsDescription extraInfo
        type format required docRequired properties items additionalProperties enum enumValueTitles
        minimum maximum minLength maxLength minItems maxItems pattern default example
        string integer int32 int64 number float double boolean array object query formData body header host json simple repeatList flat
        RPC ROA post get read write readAndWrite 200 400
        x-filter x-name x-range x-type x-paging x-links x-sensitive x-source
        fields modes exact any range unit unix-ms page size total token nextToken
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    )
    {
        "",
    };

    private readonly string _text;
    private readonly SortedSet<string> _strings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers;

    private HostileRewrite(string text, IEnumerable<JsonDocument> files)
    {
        _text = text;
        foreach (var file in files)
        {
            Collect(file.RootElement);
        }

        _numbers = _strings.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i, StringComparer.Ordinal);
    }

    public static string[] Of(string text, params string[] files)
    {
        var documents = files.Select(file => JsonDocument.Parse(file)).ToArray();
        var rewrite = new HostileRewrite(text, documents);
        return [.. documents.Select(document => rewrite.Write(document.RootElement, ""))];
    }

    private static bool IsKept(string text) =>
        Vocabulary.Contains(text)
        || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        || bool.TryParse(text, out _);

    private static (string Prefix, string Name) Split(string text)
    {
        var prefix = Prefixes().Match(text).Value;
        return (prefix, text[prefix.Length..]);
    }

    private void Collect(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    _strings.Add(property.Name);
                    Collect(property.Value);
                }

                break;
            case JsonValueKind.Array:
                value.EnumerateArray().ToList().ForEach(Collect);
                break;
            case JsonValueKind.String:
                _strings.Add(Split(value.GetString()!).Name);
                break;
        }
    }

    private string Write(JsonElement value, string key) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "{"
                + string.Join(
                    ",\n",
                    value.EnumerateObject().Select(property => Quote(Rewrite(property.Name)) + ":" + Write(property.Value, property.Name))
                )
                + "}",
            JsonValueKind.Array => "[" + string.Join(",", value.EnumerateArray().Select(item => Write(item, key))) + "]",
            JsonValueKind.String => Quote(Value(value.GetString()!, key)),
            _ => value.GetRawText(),
        };

    private string Value(string text, string key)
    {
        var (prefix, rest) = Split(text);
        return prefix
            + key switch
            {
                "pattern" => Regex.Escape(Rewrite(rest)),
                "path" => Rewrite(rest).Replace('{', '(').Replace('}', ')'),
                _ => Rewrite(rest),
            };
    }

    private string Rewrite(string text) =>
        IsKept(text)
            ? text
            : new StringBuilder(Marker)
                .Append(_numbers[text].ToString("D5", CultureInfo.InvariantCulture))
                .Append(_text)
                .Append(Marker)
                .ToString();

    private static string Quote(string text) => HostileTexts.Json(text);

    [GeneratedRegex(@"\A(\$request\.|\$item\.|\$response\.|#/components/schemas/|/)")]
    private static partial Regex Prefixes();
}
