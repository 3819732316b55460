using System.Xml.Linq;

namespace FaceSearchToolkit.Architecture.Tests.Sources;

/// <summary>What a project file says about its sources.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument _document;

    private ProjectFile(string folder, XDocument document)
    {
        Folder = folder;
        _document = document;
    }

    /// <summary>The full path of the project's folder.</summary>
    public string Folder { get; }

    /// <summary>The project's name: that of its folder.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>The frameworks that it is built for. A project that names none has its framework from a shared file.</summary>
    public IReadOnlyList<string> Frameworks =>
        GetValue("TargetFrameworks")?.Split(';') ?? [GetValue("TargetFramework") ?? "netstandard2.0"];

    /// <summary>The folders of the projects that it references for their types.</summary>
    public IEnumerable<string> References =>
        GetItems("ProjectReference")
            .Where(r => (string?)r.Attribute("ReferenceOutputAssembly") != "false")
            .Select(r => Path.GetDirectoryName(GetFullPath((string)r.Attribute("Include")!))!);

    /// <summary>Namespaces that every file imports, beside the usual ones.</summary>
    public IEnumerable<string> Usings => GetItems("Using").Select(u => (string)u.Attribute("Include")!);

    /// <summary>Files of other folders that are compiled in.</summary>
    public IEnumerable<string> LinkedFiles =>
        GetItems("Compile").Select(c => GetFullPath((string)c.Attribute("Include")!)).SelectMany(ExpandPattern);

    /// <summary>The folders of all projects under src.</summary>
    public static IReadOnlyList<string> FindAll() =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
                .Select(f => Path.GetDirectoryName(f)!)
                .Where(f => SourceTree.FindFiles(f).Any())
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Reads the project file of a folder.</summary>
    public static ProjectFile Load(string folder) => new(folder, XDocument.Load(Directory.EnumerateFiles(folder, "*.csproj").Single()));

    private static IEnumerable<string> ExpandPattern(string path) =>
        Path.GetFileName(path).Contains('*', StringComparison.Ordinal)
            ? Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path))
            : [path];

    private IEnumerable<XElement> GetItems(string name) => _document.Descendants(name).Where(e => e.Attribute("Include") is not null);

    private string? GetValue(string name) => _document.Descendants(name).FirstOrDefault()?.Value;

    private string GetFullPath(string relative) => Path.GetFullPath(Path.Combine(Folder, relative));
}
