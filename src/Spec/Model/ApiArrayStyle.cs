namespace FaceSearchToolkit.Spec.Model;

/// <summary>How an array or object is laid out in a query or form.</summary>
public enum ApiArrayStyle
{
    /// <summary><c>Name.1.Key=…</c>, indices from 1.</summary>
    Flat,

    /// <summary>One pair whose value is JSON text.</summary>
    Json,

    /// <summary>Comma-joined.</summary>
    Simple,

    /// <summary>Joined with spaces.</summary>
    SpaceDelimited,

    /// <summary>Joined with bars.</summary>
    PipeDelimited,
}
