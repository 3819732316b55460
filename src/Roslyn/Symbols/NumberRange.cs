namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>The numbers that a member takes, bounds included; a bound that is null is open.</summary>
internal sealed record NumberRange
{
    private NumberRange(decimal? minimum, decimal? maximum)
    {
        (Minimum, Maximum) = (minimum, maximum);
    }

    public decimal? Minimum { get; }

    public decimal? Maximum { get; }

    /// <summary>The range; null where it excludes no number, or where the bounds leave none and so cannot be what was meant.</summary>
    public static NumberRange? Create(decimal? minimum, decimal? maximum) =>
        (minimum is null && maximum is null) || minimum > maximum ? null : new NumberRange(minimum, maximum);

    /// <summary>The allowed number next to this one.</summary>
    public decimal Clamp(decimal value)
    {
        if (value < Minimum)
        {
            return Minimum.Value;
        }

        return value > Maximum ? Maximum.Value : value;
    }
}
