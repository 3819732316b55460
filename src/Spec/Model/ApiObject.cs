namespace FaceSearchToolkit.Spec.Model;

/// <summary>A class.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Members">In the document's order, each name once.</param>
/// <param name="Objects">Classes nested in it, in order of first use.</param>
/// <param name="Enums">Value sets nested in it.</param>
/// <param name="Docs">Its text.</param>
public sealed record ApiObject(
    string Name,
    EquatableArray<ApiMember> Members,
    EquatableArray<ApiObject> Objects,
    EquatableArray<ApiEnum> Enums,
    ApiDocs Docs
)
{
    /// <summary>Why it is here no more, where only the baseline has it; else null.</summary>
    public string? Retired { get; init; }
}
