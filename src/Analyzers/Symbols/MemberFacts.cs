namespace FaceSearchToolkit.Analyzers.Symbols;

/// <summary>What the attributes on a member say.</summary>
/// <param name="Owner">The operation's wire name, else the name of the type that has the member.</param>
/// <param name="Range">The numbers it takes, or null where any is fine.</param>
/// <param name="Source">The sentence that the constraints come from, or null.</param>
internal sealed record MemberFacts(string Owner, NumberRange? Range, string? Source);
