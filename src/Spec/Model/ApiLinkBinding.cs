namespace FaceSearchToolkit.Spec.Model;

/// <summary>One assignment of a link; both ends are C# member names.</summary>
public sealed record ApiLinkBinding(string Member, ApiLinkOrigin Origin, string SourceMember);
