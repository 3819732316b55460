using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>
/// A library that uses the toolkit (Lib), and two projects behind it that do not name the package: App, and Careless, which calls wrongly.
/// NuGet hands analyzers on to projects that depend on a project, but not what stands in build/.
/// </summary>
public sealed class LayersTests(LayersTests.LayeredConsumer built) : IClassFixture<LayersTests.LayeredConsumer>
{
    private const string Framework = "net10.0";

    public sealed class LayeredConsumer(ToolkitPackage package) : BuiltConsumer(package, "Layers", null, "Careless");

    [Fact]
    public void Library_HasTheClient() => Assert.Contains("Lib.Ice.IceClient", TypesOf("Lib"));

    [Fact]
    public void ProjectBehindTheLibrary_UsesTheLibrarysClient() => built.Build.AssertFindings("App", Framework, "");

    [Fact]
    public void ProjectBehindTheLibrary_GetsNoGeneratedCode() =>
        Assert.DoesNotContain(TypesOf("App"), type => type.Contains("Ice", StringComparison.Ordinal));

    [Fact]
    public void ProjectBehindTheLibrary_HasItsCallsChecked() => built.Build.AssertFindings("Careless", Framework, built.Consumer.Expected);

    private IEnumerable<string> TypesOf(string project) =>
        CompiledAssembly.TypesOf(Path.Combine(built.Consumer.Folder, project, "bin", "Debug", Framework, project + ".dll")).Keys;
}
