using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>How a list or an object is laid out in a query or a form. Scalars look the same in each style.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ApiArrayStyle
{
    /// <summary><c>Name.1.Key=…</c>, indices from 1.</summary>
    Flat,

    /// <summary>One pair whose value is JSON text.</summary>
    Json,

    /// <summary>One pair: text joined by commas.</summary>
    Simple,

    /// <summary>One pair: text joined by blanks.</summary>
    SpaceDelimited,

    /// <summary>One pair: text joined by <c>|</c>.</summary>
    PipeDelimited,
}
