using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>Looks into what a consumer's build gave, without loading it.</summary>
internal static class CompiledAssembly
{
    /// <summary>Full names of the top-level types, and whether others see them.</summary>
    public static IReadOnlyDictionary<string, bool> TypesOf(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        return metadata
            .TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => !type.IsNested)
            .ToDictionary(
                type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}",
                type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
            );
    }
}
