namespace FaceSearchToolkit.Spec.Model;

/// <summary>The values of a filter field.</summary>
public enum ApiFilterType
{
    /// <summary>64-bit integers.</summary>
    Integer,

    /// <summary>Decimal numbers.</summary>
    Decimal,

    /// <summary>Text.</summary>
    String,
}
