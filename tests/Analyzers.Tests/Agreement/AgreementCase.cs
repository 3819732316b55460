namespace FaceSearchToolkit.Analyzers.Tests.Agreement;

/// <summary>A value written to a member, and what both sides say of it.</summary>
/// <param name="Member">The member; empty: none is written besides those of a complete request.</param>
/// <param name="Value">A C# expression; empty: the member is not set, though it is required.</param>
/// <param name="Rule">The rule that reports it; empty: none.</param>
/// <param name="AtRunTime">What the runtime says where that is another thing by decision; null: the same.</param>
/// <param name="Why">The decision.</param>
internal sealed record AgreementCase(string Member, string Value, string Rule, string? AtRunTime = null, string? Why = null);
