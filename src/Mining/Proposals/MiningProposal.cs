using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Mining.Proposals;

/// <summary>A constraint that a document states in prose only.</summary>
/// <param name="Target">The schema that it is about.</param>
/// <param name="Family">What it constrains.</param>
/// <param name="Keywords">What the overlay is to say.</param>
/// <param name="Source">The sentence that says it.</param>
/// <param name="Confidence">How sure it is that the sentence says so and means this member always, from 0 to 1.</param>
/// <param name="Location">Where the schema stands.</param>
public sealed record MiningProposal(
    MiningTarget Target,
    MiningFamily Family,
    EquatableArray<MinedKeyword> Keywords,
    string Source,
    double Confidence,
    SpecLocation Location
);
