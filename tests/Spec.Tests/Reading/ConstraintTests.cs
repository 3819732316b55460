using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests.Reading;

public sealed class ConstraintTests
{
    public static TheoryData<string, ApiConstraints> Kept { get; } =
        new()
        {
            { """{"type":"integer","minimum":1,"maximum":50}""", new(1, 50) },
            { """{"type":"integer","minimum":"1","maximum":"50"}""", new(1, 50) },
            { """{"type":"integer","minimum":0.5,"maximum":"2.5"}""", new(1, 2) },
            { """{"type":"integer","minimum":1e2}""", new(100) },
            { """{"type":"integer","minimum":"0","exclusiveMinimum":true,"maximum":"10","exclusiveMaximum":"true"}""", new(1, 9) },
            { """{"type":"integer","minimum":"1.5","exclusiveMinimum":true,"maximum":"8.5","exclusiveMaximum":true}""", new(2, 8) },
            { """{"type":"integer","minimum":7,"maximum":7}""", new(7, 7) },
            { """{"type":"integer","minimum":"","maximum":""}""", new() },
            { """{"type":"integer","format":"int32","minimum":"-2147483647","maximum":"2147483646"}""", new(-2147483647, 2147483646) },
            { """{"type":"integer","format":"int32","maximum":"2147483647"}""", new() },
            { """{"type":"integer","format":"int32","maximum":"-2147483648"}""", new(null, -2147483648) },
            { """{"type":"integer","format":"int32","minimum":"2147483647"}""", new(2147483647) },
            { """{"type":"number","minimum":"7","maximum":7}""", new(7, 7) },
            { """{"type":"string","minLength":2.7,"maxLength":"2147483646"}""", new(MinLength: 2, MaxLength: 2147483646) },
            { """{"type":"string","minLength":3,"maxLength":3}""", new(MinLength: 3, MaxLength: 3) },
            { """{"type":"string","minLength":0.5,"maxLength":"2147483647"}""", new() },
            { """{"type":"string","maxLength":0}""", new(MaxLength: 0) },
            { """{"type":"string","minLength":"4294967296"}""", new(MinLength: 2147483647) },
            { """{"type":"integer","format":"int32","minimum":"-2147483648","maximum":"4294967296"}""", new() },
            { """{"type":"integer","format":"int64","minimum":"0","maximum":"9223372036854775807"}""", new(0) },
            { """{"type":"integer","format":"int64","maximum":9.3e300}""", new() },
            { """{"type":"integer","format":"int64","minimum":"1","maximum":"9223372036854775806"}""", new(1, 9223372036854775806) },
            { """{"type":"number","minimum":"0.10","maximum":1}""", new(0.1m, 1) },
            { """{"type":"string","minLength":1,"maxLength":"64"}""", new(MinLength: 1, MaxLength: 64) },
            { """{"type":"string","minLength":0,"maxLength":9.2e18}""", new() },
            { """{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":20}""", new(MinItems: 1, MaxItems: 20) },
            { """{"type":"string","pattern":"^a+$"}""", new(Pattern: "^a+$") },
            { """{"type":"string","pattern":""}""", new() },
            { """{"type":"string","enum":["a"," b ","a",1,true,null]}""", new(Values: new(["a", "b", "1", "true"])) },
            { """{"type":"integer","enum":["1","2","many"]}""", new(Values: new(["1", "2"])) },
            { """{"type":"array","items":{"type":"string","enum":["a","b"]}}""", new(Values: new(["a", "b"])) },
            { """{"type":"string","default":"x","x-source":"The guide says so."}""", new(Default: "x", Source: "The guide says so.") },
            { """{"type":"integer","default":"10"}""", new(Default: "10") },
            { """{"type":"integer","default":10,"minimum":1}""", new(1, Default: "10") },
            { """{"type":"integer","default":""}""", new() },
            { """{"type":"boolean","default":"False"}""", new(Default: "false") },
            { """{"type":"object","default":"[]"}""", new() },
        };

    [Theory]
    [MemberData(nameof(Kept))]
    public void Constraint_IsKeptInItsPlainForm(string schema, ApiConstraints expected)
    {
        Assert.Equal(expected, Sample.Parameter(schema).Constraints);
        Assert.DoesNotContain(Sample.Compile(Sample.WithSchema(schema)).Findings, f => f.RuleId == "FST0006");
    }

    [Theory]
    [InlineData("""{"type":"integer","minimum":5,"maximum":[|1|]}""", "FST0006_EmptyRange", "5", "1")]
    [InlineData("""{"type":"number","minimum":"5","maximum":[|"1.5"|]}""", "FST0006_EmptyRange", "5", "1.5")]
    [InlineData("""{"type":"integer","format":"int32","minimum":[|"2147483648"|]}""", "FST0006_EmptyRange", "2147483648", "")]
    [InlineData("""{"type":"string","minLength":5,"maxLength":[|1|]}""", "FST0006_EmptyRange", "5", "1")]
    [InlineData("""{"type":"array","items":{"type":"string"},"minItems":20,"maxItems":[|1|]}""", "FST0006_EmptyRange", "20", "1")]
    [InlineData("""{"type":"integer","format":"int32","maximum":[|"-2147483649"|]}""", "FST0006_EmptyRange", "", "-2147483649")]
    [InlineData("""{"type":"string","enum":["a"],"default":[|"A"|]}""", "FST0006_DefaultValues", "A", "a")]
    [InlineData("""{"type":"integer","minimum":[|"one"|]}""", "FST0006_Bound", "minimum", "one")]
    [InlineData("""{"type":"number","maximum":[|"1e999"|]}""", "FST0006_Bound", "maximum", "1e999")]
    [InlineData("""{"type":"string","maxLength":[|-1|]}""", "FST0006_Bound", "maxLength", "-1")]
    [InlineData("""{"type":"string","maximum":[|"9"|]}""", "FST0006_Type", "maximum", "string")]
    [InlineData("""{"type":"boolean","minimum":[|1|]}""", "FST0006_Type", "minimum", "boolean")]
    [InlineData("""{"type":"integer","maxLength":[|2|]}""", "FST0006_Type", "maxLength", "integer")]
    [InlineData("""{"type":"string","maxItems":[|100|]}""", "FST0006_Type", "maxItems", "string")]
    [InlineData("""{"type":"integer","pattern":[|"\\d"|]}""", "FST0006_Type", "pattern", "integer")]
    [InlineData("""{"type":"string","pattern":[|"("|]}""", "FST0006_Pattern", "(")]
    [InlineData("""{"type":"integer","default":[|"many"|]}""", "FST0006_Default", "many", "integer")]
    [InlineData("""{"type":"boolean","default":[|"flase"|]}""", "FST0006_Default", "flase", "boolean")]
    [InlineData("""{"type":"integer","minimum":"1","default":[|"0"|]}""", "FST0006_DefaultRange", "0", "1", "")]
    [InlineData("""{"type":"string","enum":["a","b"],"default":[|"c"|]}""", "FST0006_DefaultValues", "c", "a, b")]
    [InlineData("""{"type":"string",[|"type"|]:"string"}""", "FST0006_DuplicateKey", "type")]
    public void Contradiction_ReportsAndIsNotKept(string markup, string message, params string[] arguments)
    {
        Support.Findings.InDocument(Sample.WithSchema(markup), message, arguments);

        var constraints = Sample.Parameter(Marked.Parse(markup).Text).Constraints;
        Assert.Equal(
            (null, null, null, null, null),
            (constraints.Maximum, constraints.MaxLength, constraints.MaxItems, constraints.Pattern, constraints.Default)
        );
    }

    [Fact]
    public void ContradictionThatTheOverlayWrote_ReportsThere() =>
        Support.Findings.InOverlay(
            Sample.WithSchema("""{"type":"integer","minimum":5}"""),
            Sample.Overlay(""" "parameters":[{"name":"X","schema":{"maximum":[|1|]}}] """),
            "FST0006_EmptyRange",
            "5",
            "1"
        );

    [Fact]
    public void LeastThatTheOverlayWrote_ReportsThere() =>
        Support.Findings.InOverlay(
            Sample.WithSchema("""{"type":"integer","maximum":1}"""),
            Sample.Overlay(""" "parameters":[{"name":"X","schema":{"minimum":[|5|]}}] """),
            "FST0006_EmptyRange",
            "5",
            "1"
        );

    [Fact]
    public void Overlay_FixesAContradiction() =>
        Support.Findings.None(
            Sample.WithSchema("""{"type":"integer","minimum":5,"maximum":1}"""),
            Sample.Overlay(""" "parameters":[{"name":"X","schema":{"maximum":10}}] """)
        );
}
