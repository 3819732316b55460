namespace FaceSearchToolkit.Spec.Model;

/// <summary>A field of a filter.</summary>
/// <param name="Name">C# name.</param>
/// <param name="WireName">As in the JSON, case-sensitive.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Modes">How it can be matched.</param>
/// <param name="Docs">Its text.</param>
public sealed record ApiFilterField(string Name, string WireName, ApiFilterType Type, ApiFilterModes Modes, ApiDocs Docs)
{
    /// <summary>Why it is here no more, where only the baseline has it; else null.</summary>
    public string? Retired { get; init; }
}
