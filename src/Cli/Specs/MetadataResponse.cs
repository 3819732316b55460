using System.Globalization;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>Makes sure that the response is the document that was asked for: servers also return error pages.</summary>
internal static class MetadataResponse
{
    private const int Shown = 120;

    /// <summary>Reads the response.</summary>
    public static JsonValue Read(string text, Uri address, string product, string version, CancellationToken cancellationToken)
    {
        var document = JsonText.Parse(text, JsonSyntax.Strict, cancellationToken);
        if (document.Error is { } error)
        {
            var (line, column) = new LineMap(text).GetPosition(error.Start);
            throw new InputException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{address} is not JSON, from line {line + 1}, column {column + 1} on; nothing was written."
                        + $" It begins: {ShowStart(text)}"
                )
            );
        }

        var root = document.Root;
        if (Find(root, "apis").Kind != JsonKind.Object || Find(Find(root, "info"), "product").Kind != JsonKind.String)
        {
            throw new InputException(
                $"{address} is not an API metadata document: it has no info.product and apis; nothing was written."
                    + $" It begins: {ShowStart(text)}"
            );
        }

        Compare(root, "product", product, address);
        Compare(root, "version", version, address);
        return root;
    }

    private static void Compare(JsonValue root, string name, string wanted, Uri address)
    {
        var there = Find(Find(root, "info"), name).GetString();
        if (!string.Equals(there, wanted, StringComparison.OrdinalIgnoreCase))
        {
            throw new InputException($"{address} is the document of another {name}, {there}; nothing was written");
        }
    }

    private static string ShowStart(string text) => new([.. text.Take(Shown).Select(c => char.IsControl(c) ? ' ' : c)]);

    private static JsonValue Find(JsonValue value, string name) => value.TryGetProperty(name, out var found) ? found : default;
}
