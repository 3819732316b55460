using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FaceSearchToolkit.Cli.Explain;

/// <summary>Shows a page on a screen.</summary>
internal static partial class MarkdownView
{
    /// <summary>Writes all parts.</summary>
    public static void Write(IReadOnlyList<MarkdownBlock> blocks, IAnsiConsole screen)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            // The points of a list stand together.
            if (i > 0 && !(blocks[i].Kind == MarkdownKind.Item && blocks[i - 1].Kind == MarkdownKind.Item))
            {
                screen.WriteLine();
            }

            screen.Write(ViewOf(blocks[i]));
        }
    }

    private static IRenderable ViewOf(MarkdownBlock block) =>
        block.Kind switch
        {
            MarkdownKind.Title => Line($"[bold]{Inline(block.Text)}[/]"),
            MarkdownKind.Heading => Line($"[bold underline]{Inline(block.Text)}[/]"),
            MarkdownKind.Item => new Padder(
                new Grid()
                    .AddColumn(new GridColumn().NoWrap().PadRight(1))
                    .AddColumn()
                    .AddRow(new Text("•"), new Markup(Inline(block.Text))),
                new Padding(1, 0, 0, 0)
            ),
            MarkdownKind.Code => new Padder(new Text(block.Text, new Style(Color.Aqua)), new Padding(4, 0, 0, 0)),
            MarkdownKind.Table => TableOf(block.Text),
            _ => Line(Inline(block.Text)),
        };

    private static Rows Line(string markup) => new(new Markup(markup));

    private static Table TableOf(string text)
    {
        var rows = text.Split('\n').Select(CellsOf).ToList();
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var cell in rows[0])
        {
            table.AddColumn($"[bold]{Inline(cell)}[/]");
        }

        foreach (var row in rows.Skip(2))
        {
            table.AddRow(row.Take(rows[0].Length).Select(Inline).ToArray());
        }

        return table;
    }

    private static string[] CellsOf(string row) => [.. row.Trim().Trim('|').Split(" | ").Select(c => c.Trim())];

    /// <summary>Code, bold text and links; everything else as it is.</summary>
    private static string Inline(string text)
    {
        var markup = new System.Text.StringBuilder();
        var at = 0;
        foreach (Match match in Marked().Matches(text))
        {
            markup.Append(Markup.Escape(text[at..match.Index])).Append(MarkupOf(match));
            at = match.Index + match.Length;
        }

        return markup.Append(Markup.Escape(text[at..])).ToString();
    }

    private static string MarkupOf(Match match) =>
        match.Groups["code"].Success ? $"[aqua]{Markup.Escape(match.Groups["code"].Value)}[/]"
        : match.Groups["bold"].Success ? $"[bold]{Markup.Escape(match.Groups["bold"].Value)}[/]"
        : $"[underline]{Markup.Escape(match.Groups["link"].Value)}[/]";

    [GeneratedRegex(@"`(?<code>[^`]+)`|\*\*(?<bold>[^*]+)\*\*|\[(?<link>[^\]]+)\]\([^)]+\)")]
    private static partial Regex Marked();
}
