using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Mining.Recognizers;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>What remains of the candidates of one family: keywords with their values.</summary>
internal sealed record Verdict(Candidate Candidate, IReadOnlyList<MinedKeyword> Keywords);
