using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>What test sources are compiled against; all of it was put on disk by restore.</summary>
internal static class TestReferences
{
    /// <summary>The framework.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. Directory
            .EnumerateFiles(FindFolder("net10.0"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(f => MetadataReference.CreateFromFile(f)),
    ];

    /// <summary>The framework and the toolkit's runtime.</summary>
    public static ImmutableArray<MetadataReference> WithRuntime { get; } =
    [.. Framework, MetadataReference.CreateFromFile(typeof(ApiRequest).Assembly.Location)];

    private static string FindFolder(string framework) =>
        typeof(TestReferences)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "ReferenceAssemblies." + framework)
            .Value!;
}
