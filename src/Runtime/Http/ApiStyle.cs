using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>How an operation is addressed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ApiStyle
{
    /// <summary>By the <c>x-acs-action</c> header; the path is "/".</summary>
    Rpc,

    /// <summary>By method and path.</summary>
    Roa,
}
