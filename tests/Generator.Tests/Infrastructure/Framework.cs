using System.Reflection;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>A framework that consumers target: its reference assemblies, and the runtime built for it.</summary>
internal sealed class Framework
{
    private Framework(string name)
    {
        Name = name;
        References = Files(name).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();
    }

    public static Framework Net8 { get; } = new("net8.0");

    public static Framework Net10 { get; } = new("net10.0");

    public static Framework NetStandard2 { get; } = new("netstandard2.0");

    public string Name { get; }

    public IReadOnlyList<MetadataReference> References { get; }

    /// <summary>The references without our runtime.</summary>
    public IReadOnlyList<MetadataReference> WithoutRuntime =>
        [.. References.Where(reference => Path.GetFileName(reference.Display) != "FaceSearchToolkit.Runtime.dll")];

    public static Framework Of(string name) =>
        name switch
        {
            "net8.0" => Net8,
            "net10.0" => Net10,
            _ => NetStandard2,
        };

    public override string ToString() => Name;

    private static IEnumerable<string> Files(string name)
    {
        var folder = Metadata("ReferenceAssemblies." + name);
        return Directory.GetFiles(folder, "*.dll").Concat(Metadata("Runtime." + name).Split(';'));
    }

    private static string Metadata(string key) =>
        typeof(Framework).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
