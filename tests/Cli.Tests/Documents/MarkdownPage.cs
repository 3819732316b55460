using System.Text.RegularExpressions;

namespace FaceSearchToolkit.Cli.Tests.Documents;

/// <summary>A page of the documentation, and what tests compare in it.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
/// <param name="Text">The whole text.</param>
internal sealed partial record MarkdownPage(string Path, string Text)
{
    public static MarkdownPage Read(string path) => new(path, File.ReadAllText(Repository.PathOf(path.Split('/'))));

    /// <summary>The fenced blocks, with their languages, as they are written.</summary>
    public IReadOnlyList<string> Blocks => [.. Fence().Matches(Text).Select(m => m.Value)];

    public string Prose => Fence().Replace(Text, "");

    public IReadOnlyList<int> HeadingLevels => [.. Heading().Matches(Prose).Select(m => m.Groups["signs"].Length)];

    /// <summary>Rules, error codes of the compiler, and everything else that is written as code.</summary>
    public IReadOnlyList<string> Codes => [.. Code().Matches(Prose).Select(m => m.Value)];

    /// <summary>The targets of links and pictures: addresses as they are, files by their path from the root.</summary>
    public IReadOnlyList<string> Links => [.. Link().Matches(Prose).Select(m => Resolve(m.Groups["target"].Value))];

    private string Resolve(string target)
    {
        if (target.Contains("://", StringComparison.Ordinal))
        {
            return target;
        }

        // Headings of one page are translated, so that its anchors are too.
        if (target.StartsWith('#'))
        {
            return "#";
        }

        var folder = Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";
        var root = new Uri("file:///root/");
        return root.MakeRelativeUri(new Uri(root, folder.Length == 0 ? target : $"{folder}/{target}")).ToString();
    }

    [GeneratedRegex(@"^ *```\w+\n.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^(?<signs>#+) ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("`[^`\n]+`|FST[0-9]{4}|CS[0-9]{4}|ACS3-HMAC-SHA256")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
