using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Reading;

/// <summary>A member of the document with the way to it.</summary>
internal sealed record Member(MiningTarget Target, DeclaredMember Facts);
