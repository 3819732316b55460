namespace FaceSearchToolkit.Spec.Model;

/// <summary>A known value of an open enum.</summary>
public sealed record ApiEnumValue(string Name, string WireValue, string Summary)
{
    /// <summary>Why it is here no more, where only the baseline has it; else null.</summary>
    public string? Retired { get; init; }
}
