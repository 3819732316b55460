using System.Collections.Immutable;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>What the attributes on a member say.</summary>
/// <param name="Owner">The operation's wire name, else the name of the type that has the member.</param>
/// <param name="Range">The numbers it takes, or null where any is fine.</param>
/// <param name="Values">The documented values, as on the wire; empty where any is fine.</param>
/// <param name="Length">The least and the greatest number of characters of its text, or null where any is fine.</param>
/// <param name="Pattern">What its whole text must match, or null where any is fine.</param>
/// <param name="IsRequired">Whether the service insists on it.</param>
/// <param name="IsSensitive">Whether its value must not stand in messages.</param>
/// <param name="Source">The sentence that the constraints come from, or null.</param>
/// <param name="Json">The JSON that it carries as plain text, or null.</param>
internal sealed record MemberConstraints(
    string Owner,
    NumberRange? Range,
    ImmutableArray<string> Values,
    (int Least, int Greatest)? Length,
    TextPattern? Pattern,
    bool IsRequired,
    bool IsSensitive,
    string? Source,
    JsonContent? Json = null
)
{
    /// <summary>Whether any value can be wrong for it.</summary>
    public bool IsConstrained => Range is not null || !Values.IsEmpty || Length is not null || Pattern is not null || Json is not null;
}
