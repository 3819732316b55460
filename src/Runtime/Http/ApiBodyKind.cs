using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>What the body of a request or a response is made of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ApiBodyKind
{
    /// <summary>No body.</summary>
    None,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary>JSON text: an object, an array or a scalar.</summary>
    Json,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Raw bytes.</summary>
    Binary,
}
