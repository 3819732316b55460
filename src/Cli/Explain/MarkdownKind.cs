namespace FaceSearchToolkit.Cli.Explain;

/// <summary>What the rules' pages are made of.</summary>
internal enum MarkdownKind
{
    /// <summary>The page's title.</summary>
    Title,

    /// <summary>A heading below it.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A point of a list.</summary>
    Item,

    /// <summary>Code between fences.</summary>
    Code,

    /// <summary>Lines that begin with a bar.</summary>
    Table,
}
