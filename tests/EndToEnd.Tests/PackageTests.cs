using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Xml.Linq;
using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>What is in the package, exactly.</summary>
public sealed class PackageTests(ToolkitPackage package)
{
    private const string MachineCode = "runtimes/";

    [Fact]
    public void Package_HoldsTheseFilesAndNoOther() =>
        Assert.Equal(
            """
            FaceSearchToolkit.nuspec
            LICENSE
            README.md
            analyzers/dotnet/cs/FaceSearchToolkit.Analyzers.dll
            analyzers/dotnet/cs/FaceSearchToolkit.CodeFixes.dll
            analyzers/dotnet/cs/FaceSearchToolkit.Generator.dll
            analyzers/dotnet/cs/FaceSearchToolkit.Roslyn.dll
            analyzers/dotnet/cs/FaceSearchToolkit.Spec.dll
            analyzers/dotnet/cs/zh-Hans/FaceSearchToolkit.Analyzers.resources.dll
            analyzers/dotnet/cs/zh-Hans/FaceSearchToolkit.CodeFixes.resources.dll
            analyzers/dotnet/roslyn4.14/cs/FaceSearchToolkit.Completion.dll
            analyzers/dotnet/roslyn4.14/cs/FaceSearchToolkit.Roslyn.dll
            build/FaceSearchToolkit.props
            build/FaceSearchToolkit.targets
            build/config/Default.globalconfig
            build/config/Quiet.globalconfig
            build/config/Strict.globalconfig
            icon.png
            lib/net10.0/FaceSearchToolkit.Runtime.dll
            lib/net10.0/FaceSearchToolkit.Runtime.xml
            lib/net8.0/FaceSearchToolkit.Runtime.dll
            lib/net8.0/FaceSearchToolkit.Runtime.xml
            lib/netstandard2.0/FaceSearchToolkit.Runtime.dll
            lib/netstandard2.0/FaceSearchToolkit.Runtime.xml
            specs/ice-2020-11-09.json
            specs/ice-2020-11-09.overlay.json
            specs/overlay.schema.json
            """.ReplaceLineEndings("\n"),
            FilesOf(package.PackageFile, except: MachineCode)
        );

    [Fact]
    public void MachineCode_IsForThesePlatformsAndOfTheIlThatStandsInLib()
    {
        var files = FilesOf(package.PackageFile)
            .Split('\n')
            .Where(file => file.StartsWith(MachineCode, StringComparison.Ordinal))
            .ToArray();
        Assert.SkipWhen(files.Length == 0, "packed without -p:Precompile=true");

        Assert.Equal(
            [
                "runtimes/linux-arm64/lib/net10.0/FaceSearchToolkit.Runtime.dll",
                "runtimes/linux-x64/lib/net10.0/FaceSearchToolkit.Runtime.dll",
                "runtimes/linux-x64/lib/net8.0/FaceSearchToolkit.Runtime.dll",
                "runtimes/win-x64/lib/net10.0/FaceSearchToolkit.Runtime.dll",
                "runtimes/win-x64/lib/net8.0/FaceSearchToolkit.Runtime.dll",
            ],
            files
        );
        Assert.All(files, file =>
        {
            var (id, hasMachineCode) = DescribeImage(file);
            Assert.True(hasMachineCode);
            Assert.Equal((id, false), DescribeImage(file[file.IndexOf("lib/", StringComparison.Ordinal)..]));
        });
        Assert.Distinct(files.Select(file => Convert.ToHexString(SHA256.HashData(ContentOf(file)))));
    }

    [Fact]
    public void Symbols_HoldTheRuntimes() =>
        Assert.Equal(
            """
            FaceSearchToolkit.nuspec
            lib/net10.0/FaceSearchToolkit.Runtime.pdb
            lib/net8.0/FaceSearchToolkit.Runtime.pdb
            lib/netstandard2.0/FaceSearchToolkit.Runtime.pdb
            """.ReplaceLineEndings("\n"),
            FilesOf(package.SymbolsFile)
        );

    [Theory]
    [InlineData("net10.0", "")]
    [InlineData("net8.0", "")]
    [InlineData(
        ".NETStandard2.0",
        "Microsoft.Bcl.AsyncInterfaces Microsoft.Bcl.TimeProvider System.ComponentModel.Annotations "
            + "System.Diagnostics.DiagnosticSource System.Text.Json"
    )]
    public void Package_DependsOnlyOnWhatTheFrameworkLacks(string framework, string dependencies)
    {
        var group = Nuspec()
            .Descendants()
            .Single(element => element.Name.LocalName == "group" && (string?)element.Attribute("targetFramework") == framework);
        Assert.Equal(
            dependencies,
            string.Join(' ', group.Elements().Select(dependency => (string?)dependency.Attribute("id")).Order(StringComparer.Ordinal))
        );
    }

    [Theory]
    [InlineData("FaceSearchToolkit.Spec.dll", "")]
    [InlineData("analyzers/dotnet/cs/FaceSearchToolkit.Roslyn.dll", "")]
    [InlineData("FaceSearchToolkit.Generator.dll", "FaceSearchToolkit.Spec")]
    [InlineData("FaceSearchToolkit.Analyzers.dll", "FaceSearchToolkit.Roslyn FaceSearchToolkit.Spec")]
    [InlineData("FaceSearchToolkit.CodeFixes.dll", "FaceSearchToolkit.Analyzers FaceSearchToolkit.Roslyn FaceSearchToolkit.Spec")]
    [InlineData("FaceSearchToolkit.Completion.dll", "FaceSearchToolkit.Roslyn")]
    public void CompilerPart_NeedsOnlyTheCompilerAndItsNeighbours(string file, string neighbours)
    {
        // What the compiler itself is built on, and what its workspaces find fixes with.
        string[] allowed = [.. neighbours.Split(' '), "netstandard", "System.Collections.Immutable", "System.Memory", .. EditorsOnly(file)];
        Assert.DoesNotContain(ReferencesOf(file), reference => !IsCompilers(reference.Name) && !allowed.Contains(reference.Name));
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/FaceSearchToolkit.Roslyn.dll")]
    [InlineData("FaceSearchToolkit.Generator.dll")]
    [InlineData("FaceSearchToolkit.Analyzers.dll")]
    [InlineData("FaceSearchToolkit.CodeFixes.dll")]
    public void CompilerPart_LoadsInTheOldestSupportedCompiler(string file)
    {
        var compilers = ReferencesOf(file).Where(reference => IsCompilers(reference.Name)).ToArray();
        Assert.NotEmpty(compilers);
        Assert.All(compilers, reference => Assert.Equal(new Version(4, 8, 0, 0), reference.Version));
    }

    [Fact]
    public void SharedAssembly_IsTheSameInBothFolders() =>
        Assert.Equal(
            ContentOf("analyzers/dotnet/cs/FaceSearchToolkit.Roslyn.dll"),
            ContentOf("analyzers/dotnet/roslyn4.14/cs/FaceSearchToolkit.Roslyn.dll")
        );

    [Fact]
    public void Completion_LoadsInTheCompilerThatItsFolderNames() =>
        Assert.All(ReferencesOf("FaceSearchToolkit.Completion.dll").Where(reference => IsCompilers(reference.Name)), reference =>
            Assert.Equal(new Version(4, 14, 0, 0), reference.Version)
        );

    private static string[] EditorsOnly(string file) =>
        file switch
        {
            "FaceSearchToolkit.CodeFixes.dll" => ["System.Composition.AttributedModel"],
            "FaceSearchToolkit.Completion.dll" => ["System.Composition.AttributedModel", "System.Threading.Tasks.Extensions"],
            _ => [],
        };

    private static bool IsCompilers(string name) => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static string FilesOf(string archive, string? except = null)
    {
        using var zip = ZipFile.OpenRead(archive);
        var names = zip
            .Entries.Select(entry => entry.FullName)
            .Where(name => !IsContainersOwn(name) && (except is null || !name.StartsWith(except, StringComparison.Ordinal)));
        return string.Join('\n', names.Order(StringComparer.Ordinal));
    }

    private static bool IsContainersOwn(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" || name.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private XDocument Nuspec()
    {
        using var zip = ZipFile.OpenRead(package.PackageFile);
        using var stream = zip.GetEntry("FaceSearchToolkit.nuspec")!.Open();
        return XDocument.Load(stream);
    }

    private byte[] ContentOf(string path)
    {
        using var zip = ZipFile.OpenRead(package.PackageFile);
        using var content = new MemoryStream();
        using (var stream = zip.Entries.Single(entry => entry.FullName == path || entry.Name == path).Open())
        {
            stream.CopyTo(content);
        }

        return content.ToArray();
    }

    private (string Name, Version Version)[] ReferencesOf(string file)
    {
        using var image = new PEReader(new MemoryStream(ContentOf(file)));
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata
                .AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Select(reference => (metadata.GetString(reference.Name), reference.Version)),
        ];
    }

    /// <summary>Which compilation an image is of, and whether it has more than that compilation's IL.</summary>
    private (Guid Compilation, bool HasMachineCode) DescribeImage(string file)
    {
        using var image = new PEReader(new MemoryStream(ContentOf(file)));
        var metadata = image.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }
}
