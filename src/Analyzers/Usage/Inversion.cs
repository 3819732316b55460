using FaceSearchToolkit.Analyzers.Flow;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Finds the bounds of a range that are the wrong way round.</summary>
internal static class Inversion
{
    /// <summary>
    /// Two bounds that meet here and are inverted; null where none are. Where both bounds can be several things nobody knows which go
    /// together, so that all must be inverted.
    /// </summary>
    public static (object? Least, object? Greatest)? Find(FlowValue least, FlowValue greatest, Func<object?, IComparable?> read)
    {
        var pairs = least
            .Alternatives.SelectMany(l =>
                greatest.Alternatives.Select(g => (Least: l as AbstractValue.Constant, Greatest: g as AbstractValue.Constant))
            )
            .ToList();
        var inverted = pairs.Where(p => IsInverted(p.Least, p.Greatest, read)).ToList();
        if (inverted.Count == 0 || (least.Single is null && greatest.Single is null && inverted.Count < pairs.Count))
        {
            return null;
        }

        var first = inverted
            .OrderBy(p => p.Least!.Origin.Syntax.SpanStart)
            .ThenBy(p => p.Greatest!.Origin.Syntax.SpanStart)
            .ThenBy(p => read(p.Least!.Value))
            .ThenBy(p => read(p.Greatest!.Value))
            .First();
        return (first.Least!.Value, first.Greatest!.Value);
    }

    private static bool IsInverted(AbstractValue.Constant? least, AbstractValue.Constant? greatest, Func<object?, IComparable?> read) =>
        least is not null
        && greatest is not null
        && read(least.Value) is { } low
        && read(greatest.Value) is { } high
        && low.CompareTo(high) > 0;
}
