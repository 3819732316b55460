using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>
/// What nuget.org shows of each of our packages, and what debuggers need. The tool is looked at where it is among the given packages.
/// </summary>
public sealed partial class PackagesTests(ToolkitPackage package)
{
    private const string Home = "https://github.com/facesearchtoolkit/facesearchtoolkit";
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> Ids => ["FaceSearchToolkit", "FaceSearchToolkit.Testing", "FaceSearchToolkit.Cli"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nuspec_SaysWhatIsShown(string id)
    {
        using var zip = Open(id);
        var nuspec = NuspecOf(zip);

        Assert.Equal(package.Version, Value(nuspec, "version"));
        Assert.Equal("FaceSearchToolkit contributors", Value(nuspec, "authors"));
        Assert.Equal("MIT", Value(nuspec, "license"));
        Assert.Equal("README.md", Value(nuspec, "readme"));
        Assert.Equal("icon.png", Value(nuspec, "icon"));
        Assert.Equal(Home, Value(nuspec, "projectUrl"));
        Assert.Equal(Home, Element(nuspec, "repository").Attribute("url")?.Value);
        Assert.InRange(Value(nuspec, "description").Length, 50, 600);
        Assert.NotEqual("", Value(nuspec, "tags"));
        Assert.NotNull(zip.GetEntry("LICENSE"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Icon_IsASquareOf128Pixels(string id)
    {
        using var zip = Open(id);
        var header = Read(zip, "icon.png").AsSpan(0, 24);

        Assert.Equal("PNG", Encoding.ASCII.GetString(header[1..4]));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(header[16..]));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(header[20..]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Readme_IsShortAndHasOnlyAbsoluteLinks(string id)
    {
        using var zip = Open(id);
        var readme = Encoding.UTF8.GetString(Read(zip, "README.md"));
        var links = Link().Matches(readme).Select(link => link.Groups["address"].Value).ToArray();

        Assert.InRange(readme.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length, 50, 300);
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ReleaseNotes_AreTheNewestSectionOfTheChangelogAsText(string id)
    {
        using var zip = Open(id);
        var notes = Value(NuspecOf(zip), "releaseNotes");
        var headings = File.ReadLines(Repository.PathOf("CHANGELOG.md"))
            .SkipWhile(line => !line.StartsWith("## [", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## [", StringComparison.Ordinal))
            .Where(line => line.StartsWith("### ", StringComparison.Ordinal))
            .Select(line => line["### ".Length..]);

        Assert.Equal(headings, notes.Split('\n').Where(line => Heading().IsMatch(line)).Select(line => line.TrimEnd('\r')));
        Assert.DoesNotMatch(Link(), notes);
        Assert.DoesNotContain("**", notes, StringComparison.Ordinal);
        // What nuget.org takes.
        Assert.InRange(notes.Length, 100, 35_000);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Assemblies_AreReproducibleAndHaveSymbolsWithTheirSource(string id)
    {
        using var zip = Open(id);
        var assemblies = zip.Entries.Where(IsOurs).ToArray();

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, entry =>
        {
            using var image = new PEReader(new MemoryStream(Read(zip, entry.FullName)));
            Assert.Contains(image.ReadDebugDirectory(), part => part.Type == DebugDirectoryEntryType.Reproducible);
            using var symbols = OpenSymbols(id, entry.FullName, image);
            AssertSourceLink(symbols.GetMetadataReader());
        });
    }

    [Fact]
    public void TestingPackage_HoldsTheseFilesAndNoOther()
    {
        using var zip = Open("FaceSearchToolkit.Testing");
        Assert.Equal(
            """
            FaceSearchToolkit.Testing.nuspec
            LICENSE
            README.md
            icon.png
            lib/net10.0/FaceSearchToolkit.Testing.dll
            lib/net10.0/FaceSearchToolkit.Testing.xml
            lib/net8.0/FaceSearchToolkit.Testing.dll
            lib/net8.0/FaceSearchToolkit.Testing.xml
            lib/netstandard2.0/FaceSearchToolkit.Testing.dll
            lib/netstandard2.0/FaceSearchToolkit.Testing.xml
            """.ReplaceLineEndings("\n"),
            string.Join('\n', zip.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal))
        );
    }

    [Fact]
    public void TestingPackage_DependsOnTheToolkitOfItsVersionOnly()
    {
        using var zip = Open("FaceSearchToolkit.Testing");
        var groups = NuspecOf(zip).Descendants().Where(element => element.Name.LocalName == "group").ToArray();

        Assert.Equal(
            [".NETStandard2.0", "net10.0", "net8.0"],
            groups.Select(g => g.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal)
        );
        Assert.All(groups, group =>
        {
            var dependency = Assert.Single(group.Elements());
            Assert.Equal("FaceSearchToolkit", dependency.Attribute("id")?.Value);
            Assert.Equal(package.Version, dependency.Attribute("version")?.Value);
        });
    }

    private ZipArchive Open(string id)
    {
        var file = package.FileOf(id);
        Assert.SkipUnless(File.Exists(file), $"{id} is not among the packages: FST_PACKAGES names a folder with all of them.");
        return ZipFile.OpenRead(file);
    }

    private static byte[] Read(ZipArchive zip, string path)
    {
        using var content = new MemoryStream();
        using (var stream = zip.GetEntry(path)!.Open())
        {
            stream.CopyTo(content);
        }

        return content.ToArray();
    }

    /// <summary>From inside the assembly, from beside it in its package, or from the package of symbols.</summary>
    private MetadataReaderProvider OpenSymbols(string id, string path, PEReader image)
    {
        var inside = image.ReadDebugDirectory().FirstOrDefault(part => part.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        if (inside.DataSize > 0)
        {
            return image.ReadEmbeddedPortablePdbDebugDirectoryData(inside);
        }

        var file = Path.ChangeExtension(path, ".pdb");
        using var own = Open(id);
        using var zip = own.GetEntry(file) is null ? ZipFile.OpenRead(package.FileOf(id, "snupkg")) : Open(id);
        return MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(zip, file)));
    }

    /// <summary>The addresses under which a debugger finds the files, where there is a commit to name.</summary>
    private static void AssertSourceLink(MetadataReader symbols)
    {
        if (!Path.Exists(Repository.PathOf(".git")))
        {
            return;
        }

        var link = symbols
            .CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
            .Single(item => symbols.GetGuid(item.Kind) == SourceLink);
        Assert.Matches(
            """^\{"documents":\{"[^"]*\*":"https://raw\.githubusercontent\.com/[\w.-]+/[\w.-]+/[0-9a-f]{40}/\*"\}\}$""",
            Encoding.UTF8.GetString(symbols.GetBlobBytes(link.Value))
        );
    }

    /// <summary>Satellites have no code, and machine code has the symbols of its IL.</summary>
    private static bool IsOurs(ZipArchiveEntry entry) =>
        entry.Name.StartsWith("FaceSearchToolkit.", StringComparison.Ordinal)
        && entry.Name.EndsWith(".dll", StringComparison.Ordinal)
        && !entry.Name.EndsWith(".resources.dll", StringComparison.Ordinal)
        && !entry.FullName.StartsWith("runtimes/", StringComparison.Ordinal);

    private static bool IsContent(string path) =>
        path is not ("[Content_Types].xml" or "_rels/.rels") && !path.StartsWith("package/services/metadata/", StringComparison.Ordinal);

    private static XDocument NuspecOf(ZipArchive zip)
    {
        using var stream = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private static string Value(XDocument nuspec, string name) => Element(nuspec, name).Value;

    private static XElement Element(XDocument nuspec, string name) =>
        nuspec.Descendants().Single(element => element.Name.LocalName == name);

    /// <summary>Inline links, reference links and HTML's.</summary>
    [GeneratedRegex("""\]\((?<address>[^)]*)\)|^\[[^\]]+\]: *(?<address>\S+)|(?:href|src)="(?<address>[^"]+)""", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(Added|Changed|Deprecated|Removed|Fixed|Security)\r?$")]
    private static partial Regex Heading();
}
