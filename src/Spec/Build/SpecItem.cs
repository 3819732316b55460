using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Build;

/// <summary>An <c>ApiSpec</c> item as the compiler sees it, with the defaults filled in.</summary>
/// <param name="Path">Path of the document.</param>
/// <param name="OverlayPath">Full path of its overlay as metadata has it (see <see cref="CreateKey"/>), or null.</param>
/// <param name="Operations">Wire names to take; empty takes all.</param>
/// <param name="Namespace">As given, or null.</param>
/// <param name="Client">As given, or null.</param>
/// <param name="IsInternal">Whether the generated types are internal.</param>
/// <param name="RootNamespace">The project's, or null.</param>
public sealed record SpecItem(
    string Path,
    string? OverlayPath,
    EquatableArray<string> Operations,
    string? Namespace,
    string? Client,
    bool IsInternal,
    string? RootNamespace
)
{
    /// <summary>Full path of the version that the document is compared with, as metadata has it, or null.</summary>
    public string? BaselinePath { get; init; }

    /// <summary>Full path of the list of accepted changes, as metadata has it, or null.</summary>
    public string? AcceptedPath { get; init; }

    /// <summary>Reads the item that an additional file stands for.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="metadata">Looks up <c>build_metadata.…</c> of that file.</param>
    /// <param name="properties">Looks up <c>build_property.…</c>.</param>
    /// <returns>The item, or null where the file is no spec.</returns>
    public static SpecItem? Read(string path, Func<string, string?> metadata, Func<string, string?> properties)
    {
        if (GetKind(metadata) != SpecItemKind.Spec)
        {
            return null;
        }

        var operations = (metadata(BuildKeys.Operations) ?? "").Split('|').Select(o => o.Trim()).Where(o => o.Length > 0);
        return new SpecItem(
            path,
            TrimToNull(metadata(BuildKeys.Overlay)),
            operations.ToEquatableArray(),
            TrimToNull(metadata(BuildKeys.Namespace)),
            TrimToNull(metadata(BuildKeys.Client)),
            string.Equals(TrimToNull(metadata(BuildKeys.Visibility)), "internal", StringComparison.OrdinalIgnoreCase),
            TrimToNull(properties(BuildKeys.RootNamespace))
        )
        {
            BaselinePath = TrimToNull(metadata(BuildKeys.Baseline)),
            AcceptedPath = TrimToNull(metadata(BuildKeys.Accepted)),
        };
    }

    /// <summary>What an additional file is to the toolkit.</summary>
    public static SpecItemKind GetKind(Func<string, string?> metadata) =>
        TrimToNull(metadata(BuildKeys.Kind)) switch
        {
            "Spec" => SpecItemKind.Spec,
            "Overlay" => SpecItemKind.Overlay,
            "Baseline" => SpecItemKind.Baseline,
            "Accepted" => SpecItemKind.Accepted,
            _ => SpecItemKind.None,
        };

    /// <summary>
    /// A path as <see cref="OverlayPath"/> has it: in metadata <c>#</c> and <c>;</c> would start a comment, so that the build writes them
    /// as <c>|</c>.
    /// </summary>
    public static string CreateKey(string path) => path.Replace('#', '|').Replace(';', '|');

    /// <summary>What the spec compiler is asked for.</summary>
    public SpecInput ToInput(SpecText document, SpecText? overlay) =>
        new(document, overlay, Operations) { Client = Client is null ? null : Namespaces.ToIdentifier(Client) };

    /// <summary>The namespace and types that this item gives for a model.</summary>
    public SpecClient CreateClient(ApiModel model)
    {
        var service = model.Service;
        var name = Client is null ? TypeNaming.NameClient(service.Name) : Namespaces.ToIdentifier(Client);
        var space =
            Namespace is not null ? Namespaces.ToNamespace(Namespace)
            : RootNamespace is not null ? Namespaces.ToNamespace(RootNamespace) + "." + service.Name
            : service.Name;
        return new SpecClient(Path, space, name, GetTypeNames(model).ToEquatableArray());
    }

    private static IEnumerable<string> GetTypeNames(ApiModel model) =>
        [
            .. model.Operations.SelectMany(o => new[] { o.Request.Name, o.Response.Name }),
            .. model.Components.Select(c => c.Name),
            .. model.Enums.Select(e => e.Name),
            .. model.Filters.Select(f => f.Name),
        ];

    private static string? TrimToNull(string? value) => string.IsNullOrWhiteSpace(value) ? null : value!.Trim();
}
