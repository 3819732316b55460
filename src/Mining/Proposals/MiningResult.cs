using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Mining.Proposals;

/// <summary>What mining came to.</summary>
/// <param name="Proposals">The proposals in the document's order.</param>
/// <param name="Findings">Why a document cannot be used, or only in part.</param>
/// <param name="Texts">How many texts were read.</param>
public sealed record MiningResult(EquatableArray<MiningProposal> Proposals, EquatableArray<SpecFinding> Findings, int Texts);
