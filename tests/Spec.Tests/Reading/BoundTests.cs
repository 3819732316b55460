using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

/// <summary>The bounds of numbers in the model, which are decimals whatever the document writes.</summary>
public sealed class BoundTests
{
    public static TheoryData<string, string?, string?, decimal?, decimal?> Bounds { get; } =
        new()
        {
            { "integer", "1", "50", 1, 50 },
            { "integer", "1.0", "50.00", 1, 50 },
            { "integer", "1e1", "5E1", 10, 50 },
            { "integer", "-2.5", "2.5", -2, 2 },
            { "integer", null, "50", null, 50 },
            { "integer", "-1e300", "1e300", null, null },
            { "number", "0.1", "0.30000000000000004", 0.1m, 0.30000000000000004m },
            { "number", "0.10000", "1e2", 0.1m, 100 },
            { "number", "-1e20", "1e20", -100000000000000000000m, 100000000000000000000m },
            { "number", "1e-40", null, 0, null },
            // Beyond what a decimal holds: no bound where nothing that anybody sends is excluded, else the nearest decimal.
            { "number", "-1e300", "1e300", null, null },
            { "number", "1e300", null, decimal.MaxValue, null },
            { "number", null, "-1e300", null, decimal.MinValue },
        };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Bound_IsADecimal(string type, string? minimum, string? maximum, decimal? least, decimal? greatest)
    {
        var constraints = Sample.Parameter(Schema(type, minimum, maximum)).Constraints;

        Assert.Equal((least, greatest), (constraints.Minimum, constraints.Maximum));
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void BoundAsANumber_ReadsAsTheSameText(string type, string? minimum, string? maximum, decimal? least, decimal? greatest)
    {
        var constraints = Sample.Parameter(Schema(type, minimum, maximum, quote: "")).Constraints;

        Assert.Equal((least, greatest), (constraints.Minimum, constraints.Maximum));
    }

    [Fact]
    public void BoundsBeyondDecimal_AreStillComparedWithEachOther() =>
        Support.Findings.InDocument(
            Sample.WithSchema("""{"type":"number","minimum":"1e300","maximum":[|"1e200"|]}"""),
            "FST0006_EmptyRange",
            "1e300",
            "1e200"
        );

    [Theory]
    [InlineData("number", "0.5", "0.25", "0.5")]
    [InlineData("number", "1e2", "99", "100")]
    [InlineData("integer", "1e2", "99", "100")]
    public void DefaultOutsideTheRange_IsToldWithTheBoundInDigits(string type, string minimum, string preset, string shown) =>
        Support.Findings.InDocument(
            Sample.WithSchema($$"""{"type":"{{type}}","minimum":"{{minimum}}","default":[|"{{preset}}"|]}"""),
            "FST0006_DefaultRange",
            preset,
            shown,
            ""
        );

    private static string Schema(string type, string? minimum, string? maximum, string quote = "\"")
    {
        var bounds = new[] { ("minimum", minimum), ("maximum", maximum) }.Where(b => b.Item2 is not null);
        return $$"""{"type":"{{type}}"{{string.Concat(bounds.Select(b => $",\"{b.Item1}\":{quote}{b.Item2}{quote}"))}} }""";
    }
}
