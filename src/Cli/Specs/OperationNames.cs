using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>The names of a document's operations.</summary>
internal static class OperationNames
{
    /// <summary>All of them, in the document's order.</summary>
    public static IReadOnlyList<string> Read(JsonValue root)
    {
        var names = new List<string>();
        if (root.TryGetProperty("apis", out var apis))
        {
            foreach (var property in apis.Properties)
            {
                names.Add(property.Name);
            }
        }

        return names;
    }

    /// <summary>All of them; none where the text cannot be read.</summary>
    public static IReadOnlyList<string> Read(string text, CancellationToken cancellationToken) =>
        Read(JsonText.Parse(text, JsonSyntax.Relaxed, cancellationToken).Root);

    /// <summary>Throws where an operation is asked for that is not there.</summary>
    public static void ThrowIfUnknown(IReadOnlyList<string> wanted, IReadOnlyList<string> names)
    {
        var messages = wanted
            .Except(names, StringComparer.Ordinal)
            .Select(o => $"There is no operation {o} in the document{WriteHint(o, names)}")
            .ToArray();
        if (messages.Length > 0)
        {
            throw new InputException(string.Join('\n', messages));
        }
    }

    private static string WriteHint(string wanted, IReadOnlyList<string> names) =>
        NearestName.Find(wanted, names) is { } nearest ? $": did you mean {nearest}?" : "; letter case counts";
}
