namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>What the values of a filter field are. The first numbers are those of <c>FilterValueType</c>.</summary>
internal enum FieldType
{
    Integer,
    Decimal,
    String,

    /// <summary>The bounds of a time range: Unix milliseconds.</summary>
    Time,
}
