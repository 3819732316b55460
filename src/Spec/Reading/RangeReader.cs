using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads bounds of numbers, lengths and counts. A bound that excludes nothing is no bound.</summary>
internal sealed class RangeReader
{
    private readonly FindingSink _findings;

    public RangeReader(FindingSink findings)
    {
        _findings = findings;
    }

    public (decimal? Minimum, decimal? Maximum) ReadBounds(Schema schema, ApiTypeKind kind) =>
        ScalarTypes.IsInteger(kind) ? ReadIntegers(schema, kind) : ReadDoubles(schema);

    public (int? Minimum, int? Maximum) ReadCounts(Schema schema, string least, string most)
    {
        var minimum = ReadCount(schema[least], least);
        var maximum = ReadCount(schema[most], most);
        if (minimum > maximum)
        {
            ReportEmpty(schema, least, most);
            return default;
        }

        return (minimum > 0 ? (int)Math.Min(minimum.Value, int.MaxValue) : null, maximum < int.MaxValue ? (int?)maximum : null);
    }

    private (decimal?, decimal?) ReadIntegers(Schema schema, ApiTypeKind kind)
    {
        var least = kind == ApiTypeKind.Int32 ? int.MinValue : long.MinValue;
        var most = kind == ApiTypeKind.Int32 ? int.MaxValue : long.MaxValue;
        var minimum = RoundUp(ReadDecimal(schema["minimum"], "minimum"), schema["exclusiveMinimum"].IsTrue);
        var maximum = RoundDown(ReadDecimal(schema["maximum"], "maximum"), schema["exclusiveMaximum"].IsTrue);
        if (minimum > maximum || minimum > most || maximum < least)
        {
            ReportEmpty(schema, "minimum", "maximum");
            return default;
        }

        return (minimum > least ? minimum : null, maximum < most ? maximum : null);
    }

    /// <summary>A least number below all decimals, or a greatest one above them, excludes nothing that anybody sends.</summary>
    private (decimal?, decimal?) ReadDoubles(Schema schema)
    {
        var minimum = ReadDouble(schema["minimum"], "minimum");
        var maximum = ReadDouble(schema["maximum"], "maximum");
        if (minimum > maximum)
        {
            ReportEmpty(schema, "minimum", "maximum");
            return default;
        }

        return (
            minimum is { } least && Numbers.ToDecimal(least) is var low and > decimal.MinValue ? low : null,
            maximum is { } greatest && Numbers.ToDecimal(greatest) is var high and < decimal.MaxValue ? high : null
        );
    }

    private static decimal? RoundUp(decimal? bound, bool isExclusive) =>
        bound is null ? null
        : isExclusive && bound < decimal.MaxValue ? decimal.Floor(bound.Value) + 1
        : decimal.Ceiling(bound.Value);

    private static decimal? RoundDown(decimal? bound, bool isExclusive) =>
        bound is null ? null
        : isExclusive && bound > decimal.MinValue ? decimal.Ceiling(bound.Value) - 1
        : decimal.Floor(bound.Value);

    private decimal? ReadCount(SpecNode node, string keyword)
    {
        var count = ReadDecimal(node, keyword);
        if (count < 0)
        {
            _findings.Add(SpecMessages.BadBound, node, keyword, node.AsText() ?? "");
            return null;
        }

        return count is null ? null : decimal.Truncate(count.Value);
    }

    private decimal? ReadDecimal(SpecNode node, string keyword) => Check(node, keyword, Numbers.ParseDecimal(node.AsText()));

    private double? ReadDouble(SpecNode node, string keyword) => Check(node, keyword, Numbers.ParseDouble(node.AsText()));

    private T? Check<T>(SpecNode node, string keyword, T? value)
        where T : struct
    {
        if (value is null && node.AsText() is { Length: > 0 } text)
        {
            _findings.Add(SpecMessages.BadBound, node, keyword, text);
        }

        return value;
    }

    private void ReportEmpty(Schema schema, string least, string most)
    {
        var node = schema[most].Exists && (schema[most].InOverlay || !schema[least].InOverlay) ? schema[most] : schema[least];
        _findings.Add(SpecMessages.EmptyRange, node, schema[least].AsText() ?? "", schema[most].AsText() ?? "");
    }
}
