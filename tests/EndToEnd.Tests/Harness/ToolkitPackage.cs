using System.Reflection;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>
/// The package under test, and a folder outside the checkout where projects restore it: a feed that holds nothing else, beside the sources
/// that the machine is configured with. <c>FST_PACKAGE_FOLDER</c> and <c>FST_TESTING_FOLDER</c> name folders with the packages to test;
/// otherwise they are packed from what is built.
/// </summary>
public sealed class ToolkitPackage : IAsyncLifetime
{
    private static readonly Assembly Tests = typeof(ToolkitPackage).Assembly;

    /// <summary>Holds the feed, a packages folder of its own, and the consumers.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("FaceSearchToolkit.EndToEnd-").FullName;

    public string PackageFile => Directory.EnumerateFiles(Feed, "*.nupkg").Single();

    public string SymbolsFile => Directory.EnumerateFiles(Feed, "*.snupkg").Single();

    public string Version => Path.GetFileNameWithoutExtension(PackageFile)["FaceSearchToolkit.".Length..];

    private string Feed => Path.Combine(Folder, "feed");

    /// <summary>Holds the package for tests of users.</summary>
    private string TestingFeed => Path.Combine(Folder, "testing");

    public async ValueTask InitializeAsync()
    {
        var version = $"0.0.0-e2e.{DateTime.UtcNow.Ticks}";
        await PrepareAsync(Feed, "FST_PACKAGE_FOLDER", "Package", $"-p:PackageVersion={version}");
        await PrepareAsync(TestingFeed, "FST_TESTING_FOLDER", "Testing", $"-p:Version={version}");
        WriteSurroundings();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string MetadataOf(string key) => Tests.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    /// <summary>Takes a package that is given, or packs it.</summary>
    private static async Task PrepareAsync(string feed, string variable, string project, string version)
    {
        Directory.CreateDirectory(feed);
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, given), "FaceSearchToolkit.*nupkg"))
            {
                File.Copy(file, Path.Combine(feed, Path.GetFileName(file)));
            }

            return;
        }

        var configuration = Tests.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        await DotNet.SucceedAsync(
            Repository.Root,
            "pack",
            Repository.PathOf("src", project),
            "--no-build",
            "-c",
            configuration,
            "-o",
            feed,
            version
        );
    }

    /// <summary>
    /// What the machine has restored already is taken from there, unless that is another package of this name and version.
    /// </summary>
    private string FallbackFolder()
    {
        var folder = MetadataOf("PackageRoot");
        return Directory.Exists(Path.Combine(folder, "facesearchtoolkit", Version)) ? "" : $"""<add key="machine" value="{folder}" />""";
    }

    private void WriteSurroundings()
    {
        File.WriteAllText(
            Path.Combine(Folder, "nuget.config"),
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <fallbackPackageFolders>{FallbackFolder()}</fallbackPackageFolders>
              <packageSources><add key="toolkit" value="feed" /><add key="testing" value="testing" /></packageSources>
            </configuration>
            """
        );
        File.WriteAllText(
            Path.Combine(Folder, "Directory.Build.props"),
            $"""
            <Project>
              <PropertyGroup>
                <ToolkitVersion>{Version}</ToolkitVersion>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
            </Project>
            """
        );
        File.WriteAllText(
            Path.Combine(Folder, "Directory.Build.targets"),
            """
            <Project>
              <PropertyGroup>
                <ErrorLog>$(MSBuildProjectName).$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """
        );
    }
}
