namespace FaceSearchToolkit;

/// <summary>What the body of a request or an answer is made of.</summary>
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
