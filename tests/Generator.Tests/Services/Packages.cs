using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Tests.Services;

/// <summary>Assemblies of Microsoft.Extensions as a consumer may reference them.</summary>
internal static class Packages
{
    /// <summary>Microsoft.Extensions.Http and what it needs.</summary>
    public static IReadOnlyList<MetadataReference> Http { get; } =
        References(name =>
            name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && !name.Contains("Resilience", StringComparison.Ordinal)
        );

    /// <summary>The same with Microsoft.Extensions.Http.Resilience.</summary>
    public static IReadOnlyList<MetadataReference> Resilience { get; } =
        References(name =>
            name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name.StartsWith("Polly", StringComparison.Ordinal)
        );

    /// <summary>The package for tests of users.</summary>
    public static MetadataReference Testing { get; } = References(name => name == "FaceSearchToolkit.Testing.dll").Single();

    private static MetadataReference[] References(Func<string, bool> isWanted) =>
        [
            .. Directory
                .GetFiles(AppContext.BaseDirectory, "*.dll")
                .Where(path => isWanted(Path.GetFileName(path)))
                .Order(StringComparer.Ordinal)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
}
