using System.Text.RegularExpressions;
using FaceSearchToolkit.Testing;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>A document to compile, and one of its operations edited.</summary>
internal sealed partial class SpecDocument
{
    /// <summary>The project's own, with the search operations and what belongs to them.</summary>
    public const string Own = "own";

    /// <summary>The platform's, with all operations of the product. It is not part of the repository.</summary>
    public const string Full = "full";

    private static readonly string FullPath = Path.Combine(
        Environment.GetEnvironmentVariable("FST_CORPUS") ?? Repository.PathOf("..", "shared", "corpus"), "specs", "ice_2020-11-09.json");

    private SpecDocument(string path)
    {
        var text = File.ReadAllText(path);
        Spec = new SpecFile(path, text);
        Edited = new SpecFile(path, DescriptionOfOneParameter().Replace(text, "$0Edited. ", 1));
        var overlay = Repository.PathOf("specs", "ice-2020-11-09.overlay.json");
        Overlay = new SpecFile(overlay, File.ReadAllText(overlay));
    }

    /// <summary>The names of the documents that this machine has.</summary>
    public static IEnumerable<string> Names => File.Exists(FullPath) ? [Own, Full] : [Own];

    public SpecFile Spec { get; }

    public SpecFile Edited { get; }

    public SpecFile Overlay { get; }

    public static SpecDocument Load(string name) => new(name == Own ? Repository.PathOf("specs", "ice-2020-11-09.json") : FullPath);

    [GeneratedRegex("\"PersonImageUrl\".+?\"description\": ?\"", RegexOptions.Singleline)]
    private static partial Regex DescriptionOfOneParameter();
}
