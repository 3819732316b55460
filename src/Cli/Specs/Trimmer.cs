using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>Finds the smallest document that still says all about some operations.</summary>
internal sealed class Trimmer
{
    private const string ReferencePrefix = "#/components/schemas/";

    private readonly HashSet<string> _operations;
    private readonly HashSet<string> _components = new(StringComparer.Ordinal);

    private Trimmer(HashSet<string> operations)
    {
        _operations = operations;
    }

    /// <summary>Formats what is left.</summary>
    /// <param name="root">The document.</param>
    /// <param name="operations">The operations, by their names in the document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static string Trim(JsonValue root, IReadOnlyList<string> operations, CancellationToken cancellationToken)
    {
        var apis = Find(root, "apis");
        OperationNames.ThrowIfUnknown(operations, OperationNames.Read(root));
        var trimmer = new Trimmer(new HashSet<string>(operations, StringComparer.Ordinal));
        trimmer.Reach(apis, Find(Find(root, "components"), "schemas"), cancellationToken);
        return JsonFormatter.Format(root, trimmer.IsKept);
    }

    private void Reach(JsonValue apis, JsonValue schemas, CancellationToken cancellationToken)
    {
        var open = new Stack<JsonValue>();
        foreach (var property in apis.Properties)
        {
            if (_operations.Contains(property.Name))
            {
                open.Push(property.Value);
            }
        }

        while (open.TryPop(out var value))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var name in ReferencesIn(value))
            {
                if (_components.Add(name) && Find(schemas, name) is { Exists: true } component)
                {
                    open.Push(component);
                }
            }
        }
    }

    private static IEnumerable<string> ReferencesIn(JsonValue root)
    {
        var open = new Stack<JsonValue>([root]);
        while (open.TryPop(out var value))
        {
            foreach (var item in value.Items)
            {
                open.Push(item);
            }

            foreach (var property in value.Properties)
            {
                open.Push(property.Value);
                if (
                    property.NameToken.IsString("$ref")
                    && property.Value.Kind == JsonKind.String
                    && property.Value.GetString() is var text
                    && text.StartsWith(ReferencePrefix, StringComparison.Ordinal)
                )
                {
                    yield return text[ReferencePrefix.Length..];
                }
            }
        }
    }

    /// <summary>The document's tables of contents (<c>directories</c>) list what is gone, and nothing reads them.</summary>
    private bool IsKept(IReadOnlyList<string> path, JsonProperty property) =>
        path switch
        {
            [] => property.Name != "directories",
            ["apis"] => _operations.Contains(property.Name),
            ["components", "schemas"] => _components.Contains(property.Name),
            _ => true,
        };

    private static JsonValue Find(JsonValue value, string name) => value.TryGetProperty(name, out var found) ? found : default;
}
