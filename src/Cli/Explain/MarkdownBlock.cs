namespace FaceSearchToolkit.Cli.Explain;

/// <summary>A part of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text without the marks; of a table, its rows.</param>
internal sealed record MarkdownBlock(MarkdownKind Kind, string Text);
