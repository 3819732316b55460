using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>A library that uses the toolkit (Lib), a project that only depends on it (App), and one that adds the package for its checks (Checked).</summary>
public sealed class LayersTests(LayersTests.LayeredConsumer built) : IClassFixture<LayersTests.LayeredConsumer>
{
    private const string Framework = "net10.0";

    public sealed class LayeredConsumer(ToolkitPackage package) : BuiltConsumer(package, "Layers", null, "Checked");

    [Fact]
    public void Library_HasTheClient() => Assert.Contains("Lib.Ice.IceClient", TypesOf("Lib"));

    [Fact]
    public void ProjectBehindTheLibrary_CompilesAgainstTheLibrarysClient() => built.Build.AssertFindings("App", Framework, "");

    [Fact]
    public void ProjectBehindTheLibrary_GetsNoGeneratedCode() => Assert.DoesNotContain(TypesOf("App"), type => type.Contains("Ice", StringComparison.Ordinal));

    [Fact]
    public void ProjectWithThePackage_ChecksCallsOfTheCompiledClient() => built.Build.AssertFindings("Checked", Framework, built.Consumer.Expected);

    private string[] TypesOf(string project)
    {
        using var image = new PEReader(File.OpenRead(Path.Combine(built.Consumer.Folder, project, "bin", "Debug", Framework, project + ".dll")));
        var metadata = image.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
    }
}
