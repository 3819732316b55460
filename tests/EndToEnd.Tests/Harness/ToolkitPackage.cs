using System.Reflection;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>
/// The packages under test, and a folder outside the checkout where projects restore them: a feed that holds nothing else, beside the
/// sources that the machine is configured with. <c>FST_PACKAGES</c> names a folder with the packages to test; otherwise the two libraries
/// are packed from what is built.
/// </summary>
public sealed class ToolkitPackage : IAsyncLifetime
{
    private static readonly Assembly Tests = typeof(ToolkitPackage).Assembly;

    /// <summary>Holds the feed, a packages folder of its own, and the consumers.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("FaceSearchToolkit.EndToEnd-").FullName;

    public string PackageFile => FileOf("FaceSearchToolkit");

    public string SymbolsFile => FileOf("FaceSearchToolkit", "snupkg");

    /// <summary>All packages of one build have the same version.</summary>
    public string Version =>
        Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Feed, "FaceSearchToolkit.Testing.*.nupkg").Single())[
            "FaceSearchToolkit.Testing.".Length..
        ];

    private string Feed => Path.Combine(Folder, "feed");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        if (Environment.GetEnvironmentVariable("FST_PACKAGES") is { Length: > 0 } given)
        {
            CopyPackages(Path.Combine(Repository.Root, given));
        }
        else
        {
            var version = $"0.0.0-e2e.{DateTime.UtcNow.Ticks}";
            await PackAsync("Package", version);
            await PackAsync("Testing", version);
        }

        WriteSurroundings();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Where a package is, or would be.</summary>
    public string FileOf(string id, string extension = "nupkg") => Path.Combine(Feed, $"{id}.{Version}.{extension}");

    private static string MetadataOf(string key) => Tests.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private void CopyPackages(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "FaceSearchToolkit.*nupkg"))
        {
            File.Copy(file, Path.Combine(Feed, Path.GetFileName(file)));
        }
    }

    private async Task PackAsync(string project, string version)
    {
        var configuration = Tests.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        await DotNet.SucceedAsync(
            Repository.Root,
            "pack",
            Repository.PathOf("src", project),
            "--no-build",
            "-c",
            configuration,
            "-o",
            Feed,
            $"-p:PackageVersion={version}"
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
              <packageSources><add key="toolkit" value="feed" /></packageSources>
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
