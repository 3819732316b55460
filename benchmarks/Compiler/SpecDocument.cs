using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FaceSearchToolkit.Testing;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>A document to compile, and one of its operations edited.</summary>
internal sealed partial class SpecDocument
{
    /// <summary>The project's own, with the search operations and what belongs to them.</summary>
    public const string Own = "own";

    /// <summary>Made here, with as many operations as the platform's largest document.</summary>
    public const string Large = "large";

    /// <summary>The platform's, with all operations of the product. It is not part of the repository.</summary>
    public const string Full = "full";

    private const int LargeOperations = 679;

    private SpecDocument(string path, string spec, string edited, SpecFile? overlay, string twoOperations)
    {
        Spec = new SpecFile(path, spec);
        Edited = new SpecFile(path, edited);
        Overlay = overlay;
        TwoOperations = twoOperations;
    }

    /// <summary>The names of the documents that this machine has.</summary>
    public static IEnumerable<string> Names => File.Exists(FullPath) ? [Own, Large, Full] : [Own, Large];

    /// <summary>Where the platform's document is, if it is there.</summary>
    public static string FullPath { get; } =
        Path.Combine(
            Environment.GetEnvironmentVariable("FST_CORPUS") ?? Repository.PathOf("..", "shared", "corpus"),
            "specs",
            "ice_2020-11-09.json"
        );

    /// <summary>Where the project's own document is; its overlay stands beside it.</summary>
    public static string OwnPath { get; } = Repository.PathOf("specs", "ice-2020-11-09.json");

    public SpecFile Spec { get; }

    public SpecFile Edited { get; }

    /// <summary>The overlay that belongs to it. What the platform serves has none.</summary>
    public SpecFile? Overlay { get; }

    /// <summary>The files that a project has of it.</summary>
    public ImmutableArray<AdditionalText> Files => Overlay is null ? [Spec] : [Spec, Overlay];

    /// <summary>Two of its operations, as a selection in the project file.</summary>
    public string TwoOperations { get; }

    public static SpecDocument Load(string name) =>
        name switch
        {
            Own => Read(OwnPath, Repository.PathOf("specs", "ice-2020-11-09.overlay.json")),
            Full => Read(FullPath, overlay: null),
            _ => Make(LargeOperations),
        };

    /// <summary>A document with as many operations as wanted.</summary>
    public static SpecDocument Make(int operations)
    {
        var edited = operations / 2;
        return new SpecDocument(
            "/specs/large.json",
            LargeSpec.Of(operations),
            LargeSpec.Of(operations, changed: edited),
            new SpecFile("/specs/large.overlay.json", LargeSpec.OverlayOf(operations)),
            $"{LargeSpec.NameOf(edited)}|{LargeSpec.NameOf(edited + 1)}"
        );
    }

    private static SpecDocument Read(string path, string? overlay)
    {
        var text = File.ReadAllText(path);
        return new SpecDocument(
            path,
            text,
            DescriptionOfOneParameter().Replace(text, "$0Edited. ", 1),
            overlay is null ? null : new SpecFile(overlay, File.ReadAllText(overlay)),
            "SearchMediaByFace|SearchMediaClipByFace"
        );
    }

    [GeneratedRegex("\"PersonImageUrl\".+?\"description\": ?\"", RegexOptions.Singleline)]
    private static partial Regex DescriptionOfOneParameter();
}
