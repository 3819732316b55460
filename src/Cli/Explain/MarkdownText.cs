using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Spectre.Console;
using TableCell = Markdig.Extensions.Tables.TableCell;

namespace FaceSearchToolkit.Cli.Explain;

/// <summary>Text in Markdown as the screen's own markup: code, bold text and links; everything else as it is.</summary>
internal static class MarkdownText
{
    /// <summary>The text of a part of a page.</summary>
    public static string Format(LeafBlock block) => block.Inline is { } text ? FormatAll(text) : Markup.Escape(block.Lines.ToString());

    /// <summary>The text of a cell.</summary>
    public static string Format(TableCell cell) => string.Join(' ', cell.OfType<LeafBlock>().Select(Format));

    private static string FormatAll(ContainerInline container) => string.Concat(container.Select(Format));

    private static string Format(Inline inline) =>
        inline switch
        {
            CodeInline code => $"[aqua]{Markup.Escape(code.Content)}[/]",
            EmphasisInline { DelimiterCount: 2 } strong => $"[bold]{FormatAll(strong)}[/]",
            EmphasisInline emphasis => $"[italic]{FormatAll(emphasis)}[/]",
            LinkInline link => $"[underline]{FormatAll(link)}[/]",
            AutolinkInline link => $"[underline]{Markup.Escape(link.Url)}[/]",
            LineBreakInline { IsHard: true } => "\n",
            LineBreakInline => " ",
            ContainerInline container => FormatAll(container),
            LiteralInline literal => Markup.Escape(literal.Content.ToString()),
            HtmlInline html => Markup.Escape(html.Tag),
            HtmlEntityInline entity => Markup.Escape(entity.Transcoded.ToString()),
            _ => "",
        };
}
