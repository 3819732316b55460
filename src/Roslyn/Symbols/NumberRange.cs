namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>The numbers that a member takes, bounds included; a bound that is null is open.</summary>
internal sealed record NumberRange(decimal? Minimum, decimal? Maximum)
{
    /// <summary>The allowed number next to this one.</summary>
    public decimal Clamp(decimal value)
    {
        if (value < Minimum)
        {
            return Minimum.Value;
        }

        return value > Maximum ? Maximum.Value : value;
    }

    /// <summary>Whether any number fits at all.</summary>
    public bool IsPossible => !(Minimum > Maximum);
}
