namespace FaceSearchToolkit.Cli.Explain;

/// <summary>Reads as much Markdown as the rules' pages have.</summary>
internal static class MarkdownReader
{
    private const string Fence = "```";

    /// <summary>The parts of a page.</summary>
    public static IReadOnlyList<MarkdownBlock> Read(string page)
    {
        var blocks = new List<MarkdownBlock>();
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, l => l.StartsWith(Fence, StringComparison.Ordinal));
                end = end < 0 ? lines.Length : end;
                blocks.Add(new MarkdownBlock(MarkdownKind.Code, string.Join('\n', lines[(i + 1)..end])));
                i = end;
            }
            else if (lines[i].Length > 0)
            {
                Add(blocks, BlockOf(lines[i]), isBehindGap: i == 0 || lines[i - 1].Length == 0);
            }
        }

        return blocks;
    }

    private static MarkdownBlock BlockOf(string line) =>
        line switch
        {
            ['#', ' ', .. var title] => new MarkdownBlock(MarkdownKind.Title, title),
            ['#', '#', .. var heading] => new MarkdownBlock(MarkdownKind.Heading, heading.TrimStart('#', ' ')),
            ['-', ' ', .. var point] => new MarkdownBlock(MarkdownKind.Item, point),
            ['|', ..] => new MarkdownBlock(MarkdownKind.Table, line),
            _ => new MarkdownBlock(MarkdownKind.Paragraph, line.Trim()),
        };

    /// <summary>A line that goes on with what stands above it belongs there.</summary>
    private static void Add(List<MarkdownBlock> blocks, MarkdownBlock block, bool isBehindGap)
    {
        var last = blocks.Count == 0 ? null : blocks[^1];
        if (isBehindGap || last is null || !GoesOn(last.Kind, block.Kind))
        {
            blocks.Add(block);
        }
        else
        {
            blocks[^1] = last with { Text = last.Text + (block.Kind == MarkdownKind.Table ? "\n" : " ") + block.Text };
        }
    }

    private static bool GoesOn(MarkdownKind above, MarkdownKind line) =>
        (above, line) is (MarkdownKind.Table, MarkdownKind.Table) or (MarkdownKind.Paragraph or MarkdownKind.Item, MarkdownKind.Paragraph);
}
