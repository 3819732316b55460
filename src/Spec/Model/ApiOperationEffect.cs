namespace FaceSearchToolkit.Spec.Model;

/// <summary>What an operation does to what the service keeps.</summary>
public enum ApiOperationEffect
{
    /// <summary>The document does not say; a method such as PUT may.</summary>
    Unknown,

    /// <summary>It only reads: safe to send again.</summary>
    Read,

    /// <summary>The document calls it a write.</summary>
    Write,
}
