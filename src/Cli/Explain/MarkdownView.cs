using Markdig;
using Markdig.Syntax;
using Spectre.Console;
using Spectre.Console.Rendering;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using Table = Spectre.Console.Table;

namespace FaceSearchToolkit.Cli.Explain;

/// <summary>Shows a page in Markdown on a screen.</summary>
internal static class MarkdownView
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Writes the page, with an empty line between its parts.</summary>
    public static void Write(string page, IAnsiConsole screen)
    {
        var isFirst = true;
        foreach (var block in Markdown.Parse(page, Pipeline))
        {
            if (!isFirst)
            {
                screen.WriteLine();
            }

            isFirst = false;
            foreach (var part in Render(block))
            {
                screen.Write(part);
            }
        }
    }

    private static IEnumerable<IRenderable> Render(Block block) =>
        block switch
        {
            HeadingBlock { Level: 1 } title => [RenderLine($"[bold]{MarkdownText.Format(title)}[/]")],
            HeadingBlock heading => [RenderLine($"[bold underline]{MarkdownText.Format(heading)}[/]")],
            CodeBlock code => [new Padder(new Text(code.Lines.ToString(), new Style(Color.Aqua)), new Padding(4, 0, 0, 0))],
            MarkdownTable table => [RenderTable(table)],
            ListBlock list => list.OfType<ListItemBlock>().Select(RenderItem),
            ContainerBlock container => container.SelectMany(Render),
            LeafBlock leaf => [RenderLine(MarkdownText.Format(leaf))],
            _ => [],
        };

    private static Rows RenderLine(string markup) => new(new Markup(markup));

    private static Padder RenderItem(ListItemBlock item) =>
        new(
            new Grid()
                .AddColumn(new GridColumn().NoWrap().PadRight(1))
                .AddColumn()
                .AddRow(new Text("•"), new Rows(item.SelectMany(Render))),
            new Padding(1, 0, 0, 0)
        );

    private static Table RenderTable(MarkdownTable source)
    {
        var rows = source.OfType<MarkdownRow>().Select(r => r.OfType<MarkdownCell>().Select(MarkdownText.Format).ToArray()).ToList();
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var cell in rows[0])
        {
            table.AddColumn($"[bold]{cell}[/]");
        }

        foreach (var row in rows.Skip(1))
        {
            table.AddRow(row.Take(rows[0].Length).ToArray());
        }

        return table;
    }
}
