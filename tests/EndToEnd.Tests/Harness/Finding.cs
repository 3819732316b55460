namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>A rule and the exact place it reports, lines and columns from 1; the path from the consumer's folder.</summary>
internal sealed record Finding(string Path, int StartLine, int StartColumn, int EndLine, int EndColumn, string Rule)
{
    public override string ToString() => $"{Path}({StartLine},{StartColumn})-({EndLine},{EndColumn}): {Rule}";

    /// <summary>One line each, sorted, so that two lists are compared as text and a difference can be read.</summary>
    public static string Describe(IEnumerable<Finding> findings) =>
        string.Join(
            '\n',
            findings
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .ThenBy(f => f.StartLine)
                .ThenBy(f => f.StartColumn)
                .ThenBy(f => f.Rule, StringComparer.Ordinal)
        );
}
