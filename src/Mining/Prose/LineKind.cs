namespace FaceSearchToolkit.Mining.Prose;

/// <summary>What a line of documentation is.</summary>
internal enum LineKind
{
    /// <summary>A line of its own.</summary>
    Text,

    /// <summary>An entry of a list.</summary>
    Bullet,

    /// <summary>A note beside the text.</summary>
    Note,

    /// <summary>A row of a table.</summary>
    Table,
}
