namespace FaceSearchToolkit.Spec.Model;

/// <summary>A typed filter class (<c>x-filter</c>).</summary>
public sealed record ApiFilter(string Name, EquatableArray<ApiFilterField> Fields, ApiDocs Docs)
{
    /// <summary>Why it is here no more, where only the baseline has it; else null.</summary>
    public string? Retired { get; init; }
}
