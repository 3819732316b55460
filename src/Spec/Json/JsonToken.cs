namespace FaceSearchToolkit.Spec.Json;

/// <summary>A value or a property's name in the flat table; what it contains follows it directly.</summary>
internal struct JsonToken
{
    public JsonKind Kind;

    /// <summary>Whether a string holds a backslash and so differs from its text.</summary>
    public bool HasEscapes;

    public int Start;

    public int Length;

    /// <summary>Index of the first token behind this one and all it contains.</summary>
    public int End;
}
