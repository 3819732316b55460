namespace FaceSearchToolkit.Mining.Proposals;

/// <summary>How to mine.</summary>
/// <param name="Confidence">The least confidence of what is proposed, from 0 to 1.</param>
public sealed record MiningOptions(double Confidence = MiningOptions.DefaultConfidence)
{
    /// <summary>The confidence at which the precision is measured: see docs/mining.md.</summary>
    public const double DefaultConfidence = 0.85;
}
