using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes.Forms;

/// <summary>The fixes that edit JSON keep the form that it is spelled in, whichever that is.</summary>
public sealed class TextFormTests
{
    private const string Official =
        "const string Blank = \" \"; var r = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url }; ";

    [Theory]
    [InlineData("""{"intField1":1,"intField1":[2]}""", """{"intField1":[2]}""")]
    [InlineData("""{"intField1":{"gte":1,"lt":2}}""", """{"intField1":{"gte":1}}""")]
    [InlineData("""{"intField1":[1,{"gte":2}]}""", """{"intField1":[1]}""")]
    public Task TwoModes_BecomeOne(string text, string expected) =>
        new FormsTest("FST1003", new MatchModeFixProvider()).Expect("CustomFilters.Parse(…);", text, expected);

    [Theory]
    [InlineData("""{"intFeild1":1}""", """{"intField1":1}""")]
    [InlineData("""{"strField2":"a","strFeild1":"b"}""", """{"strField2":"a","strField1":"b"}""")]
    public Task MisspeltField_IsCorrected(string text, string expected) =>
        new FormsTest("FST1004", new FilterFieldFixProvider()).Expect("CustomFilters.Parse(…);", text, expected);

    [Theory]
    [InlineData("CustomFilters.Parse(…);", """{"intField1":{"gte":13,"lte":2}}""", """{"intField1":{"gte":2,"lte":13}}""")]
    [InlineData("TimeRange.Parse(…);", """{"lte":1700000000000,"gte":1700000000001}""", """{"lte":1700000000001,"gte":1700000000000}""")]
    public Task InvertedRange_IsSwapped(string call, string text, string expected) =>
        new FormsTest("FST1006", new SwapRangeFixProvider()).Expect(call, text, expected);

    [Fact]
    public Task Seconds_BecomeMilliseconds() =>
        new FormsTest("FST1010", new MillisecondsFixProvider()).Expect(
            "TimeRange.Parse(…);",
            """{"gte":1700000000}""",
            """{"gte":1700000000000}"""
        );

    [Fact]
    public Task Text_BecomesATypedFilter() =>
        new FormsTest("FST1013", new TypedFilterFixProvider()).ExpectOne(
            "Use(CustomFilters.Parse(…));",
            """{"strField1":"a b"}""",
            "Use(new CustomFilters { StrField1 = \"a b\" });"
        );

    /// <summary>What is spelled at a constant or a local is used elsewhere, too.</summary>
    [Theory]
    [InlineData("""const string json = "{\"intField1\":{\"gte\":13,\"lte\":2}}"; CustomFilters.Parse({|FST1006:json|});""")]
    [InlineData("""var json = "{\"intField1\":{\"gte\":13,\"lte\":2}}"; CustomFilters.Parse({|FST1006:json|});""")]
    public Task RangeThatIsSpelledElsewhere_IsLeftToTheDeveloper(string statements) => FixTest<SwapRangeFixProvider>.NoFix(statements);

    [Theory]
    [InlineData("""const string json = "{\"gte\":1700000000}"; TimeRange.Parse({|FST1010:json|});""")]
    [InlineData("""var json = "{\"gte\":1700000000}"; TimeRange.Parse({|FST1010:json|});""")]
    public Task SecondsThatAreSpelledElsewhere_AreLeftToTheDeveloper(string statements) =>
        FixTest<MillisecondsFixProvider>.NoFix(statements);

    [Theory]
    [InlineData("""const string json = "{\"intField1\":1,\"intField1\":2}"; CustomFilters.Parse({|FST1003:json|});""")]
    [InlineData("""var json = "{\"intField1\":1,\"intField1\":2}"; CustomFilters.Parse({|FST1003:json|});""")]
    public Task ModesThatAreSpelledElsewhere_AreLeftToTheDeveloper(string statements) => FixTest<MatchModeFixProvider>.NoFix(statements);

    [Fact]
    public Task ModesInTheOfficialSdk_BecomeOne() =>
        FixTest<MatchModeFixProvider>.OfficialText(
            $$$"""
            {{{Official}}}
            r.CustomFilters = "{\"intField1\":1,{|FST1003:\"intField1\"|}:2}";
            r.CustomFilters = @"{""intField1"":{""gte"":1,{|FST1003:""x""|}:2}}";
            Use(r);
            """,
            $$$"""
            {{{Official}}}
            r.CustomFilters = "{\"intField1\":2}";
            r.CustomFilters = @"{""intField1"":{""gte"":1}}";
            Use(r);
            """,
            "FST1003_Keep"
        );

    [Fact]
    public Task RangesInTheOfficialSdk_AreSwapped() =>
        FixTest<SwapRangeFixProvider>.OfficialText(
            $$$$"""
            {{{{Official}}}}
            r.CustomFilters = $"{Blank}{{\"intField1\":{|FST1006:{{\"gte\":2,\"lte\":1}}|}}}";
            r.UtcCreate = @"{|FST1006:{""gte"":1700000000001,""lte"":1700000000000}|}";
            Use(r);
            """,
            $$$$$"""
            {{{{{Official}}}}}
            r.CustomFilters = $"{Blank}{{\"intField1\":{{\"gte\":1,\"lte\":2}}}}";
            r.UtcCreate = @"{""gte"":1700000000000,""lte"":1700000000001}";
            Use(r);
            """,
            "FST1006_Swap"
        );

    [Fact]
    public Task SecondsInTheOfficialSdk_BecomeMilliseconds() =>
        FixTest<MillisecondsFixProvider>.OfficialText(
            $$$""""
            {{{Official}}}
            r.UtcCreate = "{\"gte\":{|FST1010:1700000000|}}";
            r.UtcCreate = "{" + @"""lte"":{|FST1010:1700000001|}}";
            Use(r);
            """",
            $$""""
            {{Official}}
            r.UtcCreate = "{\"gte\":1700000000000}";
            r.UtcCreate = "{" + @"""lte"":1700000001000}";
            Use(r);
            """",
            "FST1010_Milliseconds"
        );
}
