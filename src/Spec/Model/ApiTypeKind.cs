namespace FaceSearchToolkit.Spec.Model;

/// <summary>The forms a value can take in C#.</summary>
public enum ApiTypeKind
{
    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>JsonElement</c>: free-form.</summary>
    Json,

    /// <summary><c>byte[]</c>: a raw body.</summary>
    Binary,

    /// <summary>A class: nested or a component.</summary>
    Object,

    /// <summary>An open enum: nested or top-level.</summary>
    Enum,

    /// <summary>A filter class, carried on the wire as JSON text.</summary>
    Filter,

    /// <summary><c>TimeRange</c>, carried on the wire as JSON text.</summary>
    TimeRange,

    /// <summary><c>IReadOnlyList&lt;T&gt;</c>.</summary>
    List,

    /// <summary><c>IReadOnlyDictionary&lt;string, T&gt;</c>.</summary>
    Map,
}
