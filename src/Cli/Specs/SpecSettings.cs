namespace FaceSearchToolkit.Cli.Specs;

/// <summary>
/// What an <c>ApiSpec</c> item and its project say in a build, and the command line says here; null is the build's default.
/// </summary>
/// <param name="File">The document.</param>
/// <param name="Overlay">The overlay.</param>
/// <param name="Operations">The operations to take; none takes all.</param>
internal sealed record SpecSettings(string File, string? Overlay, IReadOnlyList<string> Operations)
{
    /// <summary>The metadata of that name.</summary>
    public string? Namespace { get; init; }

    /// <summary>The metadata of that name.</summary>
    public string? Client { get; init; }

    /// <summary>The metadata of that name.</summary>
    public string? Visibility { get; init; }

    /// <summary>The project's property.</summary>
    public string? RootNamespace { get; init; }

    /// <summary>The project's property FaceSearchToolkitRequiredMembers.</summary>
    public bool RequiredMembers { get; init; }
}
