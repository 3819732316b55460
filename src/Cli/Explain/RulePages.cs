using System.Reflection;

namespace FaceSearchToolkit.Cli.Explain;

/// <summary>The rules' pages (docs/rules), which the tool brings along.</summary>
internal static class RulePages
{
    private const string SeverityMark = "Severity: ";

    private static readonly Assembly Home = typeof(RulePages).Assembly;

    /// <summary>The rules' ids, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [.. Home.GetManifestResourceNames().Where(n => n.StartsWith("FST", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>A page, in Markdown with LF.</summary>
    public static string ReadText(string id)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(id)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>What the rule reports, in one sentence.</summary>
    public static string ReadTitle(string id)
    {
        var heading = ReadText(id).Split('\n')[0];
        return heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    /// <summary>The rule's severity, as the page says it.</summary>
    public static string ReadSeverity(string id) =>
        ReadText(id).Split('\n').First(l => l.StartsWith(SeverityMark, StringComparison.Ordinal))[SeverityMark.Length..].TrimEnd('.');
}
