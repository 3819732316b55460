using System.Reflection;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>
/// The package under test, and a folder outside the checkout where projects restore it: a feed that holds nothing else, beside the sources that
/// the machine is configured with. <c>FST_PACKAGE_FOLDER</c> names a folder with a package to test; otherwise one is packed from what is built.
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

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        if (Environment.GetEnvironmentVariable("FST_PACKAGE_FOLDER") is { Length: > 0 } given)
        {
            CopyPackage(Path.Combine(Repository.Root, given));
        }
        else
        {
            await PackAsync();
        }

        WriteSurroundings();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string MetadataOf(string key) => Tests.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private async Task PackAsync()
    {
        var configuration = Tests.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        await DotNet.SucceedAsync(Repository.Root, "pack", Repository.PathOf("src", "Package"), "--no-build", "-c", configuration, "-o", Feed, $"-p:PackageVersion=0.0.0-e2e.{DateTime.UtcNow.Ticks}");
    }

    private void CopyPackage(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "FaceSearchToolkit.*nupkg"))
        {
            File.Copy(file, Path.Combine(Feed, Path.GetFileName(file)));
        }
    }

    /// <summary>What the machine has restored already is taken from there, unless that is another package of this name and version.</summary>
    private string FallbackFolder()
    {
        var folder = MetadataOf("PackageRoot");
        return Directory.Exists(Path.Combine(folder, "facesearchtoolkit", Version)) ? "" : $"""<add key="machine" value="{folder}" />""";
    }

    private void WriteSurroundings()
    {
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <fallbackPackageFolders>{FallbackFolder()}</fallbackPackageFolders>
              <packageSources><add key="toolkit" value="feed" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <ToolkitVersion>{Version}</ToolkitVersion>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.targets"), """
            <Project>
              <PropertyGroup>
                <ErrorLog>$(MSBuildProjectName).$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """);
    }
}
