namespace FaceSearchToolkit.Generator.Planning;

/// <summary>What leads to the next page.</summary>
internal enum PagingKind
{
    /// <summary>A page number from 1.</summary>
    Number,

    /// <summary>An offset from 0.</summary>
    Offset,

    /// <summary>A token from the response before.</summary>
    Token,
}
