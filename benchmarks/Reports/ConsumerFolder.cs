using FaceSearchToolkit.Testing;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>A folder outside the checkout with projects that restore the package, packed from this checkout, and nothing else.</summary>
internal sealed class ConsumerFolder : IDisposable
{
    private const string Version = "0.0.0-size";
    private const int Builds = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("FaceSearchToolkit.Size-").FullName;

    public ConsumerFolder()
    {
        DotNet.Run(
            Repository.Root,
            "pack",
            Repository.PathOf("src", "Package"),
            "-c",
            "Release",
            "-o",
            Path.Combine(_folder, "feed"),
            $"-p:PackageVersion={Version}"
        );
        File.WriteAllText(
            Path.Combine(_folder, "nuget.config"),
            """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="toolkit" value="feed" /></packageSources>
            </configuration>
            """
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Builds a project some times, each time all of it, in processes that nothing was done in before.</summary>
    /// <param name="name">Its name, and its folder's.</param>
    /// <param name="items">What stands in its project file besides; <c>@package</c> is a reference to the package.</param>
    /// <param name="files">Its files, by name.</param>
    /// <returns>The size of its assembly in bytes, and the median of the times.</returns>
    public (long Bytes, TimeSpan Time) Build(string name, string items, params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), ProjectOf(items));
        foreach (var file in files)
        {
            File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
        }

        DotNet.Run(folder, "restore");
        var times = Enumerable
            .Range(0, Builds)
            .Select(_ =>
                DotNet
                    .Run(
                        folder,
                        "build",
                        "-c",
                        "Release",
                        "--no-restore",
                        "--no-incremental",
                        "-nodeReuse:false",
                        "-p:UseSharedCompilation=false",
                        "-p:DebugType=none"
                    )
                    .Time
            )
            .Order()
            .ToArray();
        return (new FileInfo(Path.Combine(folder, "bin", "Release", "net10.0", name + ".dll")).Length, times[Builds / 2]);
    }

    private static string ProjectOf(string items) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                {items.Replace(
                "@package",
                $"""<PackageReference Include="FaceSearchToolkit" Version="{Version}" />""",
                StringComparison.Ordinal
            )}
              </ItemGroup>
            </Project>
            """;
}
