using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>Something that a sentence seems to say of a member.</summary>
internal sealed record Candidate(MiningFamily Family, string Source, double Confidence)
{
    /// <summary>The least number, length or count.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest number, length or count.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Whether <see cref="Minimum"/> itself is out.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary>Whether <see cref="Maximum"/> itself is out.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary>The values of a set, each with what it means (or nothing).</summary>
    public IReadOnlyList<ListedValue> Values { get; init; } = [];

    /// <summary>The value of a default.</summary>
    public string? Default { get; init; }

    /// <summary>The unit that stands beside the number, or empty.</summary>
    public string Unit { get; init; } = "";
}
