namespace FaceSearchToolkit.Spec.Model;

/// <summary>An open value set: a struct over text with known values.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="Values">Known values, in the document's order.</param>
/// <param name="Docs">Its text.</param>
public sealed record ApiEnum(string Name, EquatableArray<ApiEnumValue> Values, ApiDocs Docs)
{
    /// <summary>Why it is here no more, where only the baseline has it; else null.</summary>
    public string? Retired { get; init; }
}
