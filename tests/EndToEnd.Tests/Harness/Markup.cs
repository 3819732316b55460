using System.Text;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>Text with expected findings in it: <c>PageSize = {|FST1001:51|}</c>.</summary>
internal static class Markup
{
    private const string Open = "{|";
    private const string Close = "|}";

    /// <summary>The text without its markup, and what the markup says.</summary>
    public static (string Text, IReadOnlyList<Finding> Findings) Read(string path, string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Rule, int Start)>();
        var spans = new List<(string Rule, int Start, int End)>();
        for (var i = 0; i < marked.Length; )
        {
            if (RuleAt(marked, i) is { } rule)
            {
                open.Push((rule, text.Length));
                i += Open.Length + rule.Length + 1;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, i, Close, 0, Close.Length) == 0)
            {
                var (name, start) = open.Pop();
                spans.Add((name, start, text.Length));
                i += Close.Length;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        Assert.True(open.Count == 0, $"{path}: markup is left open");
        var plain = text.ToString();
        return (plain, [.. spans.Select(span => At(path, plain, span))]);
    }

    private static string? RuleAt(string text, int index)
    {
        if (string.CompareOrdinal(text, index, Open, 0, Open.Length) != 0)
        {
            return null;
        }

        var colon = text.IndexOf(':', index);
        var rule = colon < 0 ? "" : text[(index + Open.Length)..colon];
        return rule.Length > 0 && rule.All(char.IsAsciiLetterOrDigit) ? rule : null;
    }

    private static Finding At(string path, string text, (string Rule, int Start, int End) span)
    {
        var (startLine, startColumn) = PositionOf(text, span.Start);
        var (endLine, endColumn) = PositionOf(text, span.End);
        return new Finding(path, startLine, startColumn, endLine, endColumn, span.Rule);
    }

    private static (int Line, int Column) PositionOf(string text, int index)
    {
        var before = text.AsSpan(0, index);
        return (before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
