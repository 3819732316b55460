namespace FaceSearchToolkit.Annotations;

/// <summary>The values of a filter field.</summary>
public enum FilterValueType
{
    /// <summary>64-bit integers.</summary>
    Integer,

    /// <summary>Decimal numbers.</summary>
    Decimal,

    /// <summary>Text.</summary>
    String,
}
