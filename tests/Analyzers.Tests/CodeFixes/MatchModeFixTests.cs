using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>The fixes of FST1003: the usual one, which changes nothing of what the code does, and the others in the menu.</summary>
public sealed class MatchModeFixTests
{
    private const string Usual = "FST1003_Keep";
    private const string First = "FST1003_KeepFirst";
    private const string Range = "FST1003_KeepRange";

    [Theory]
    [InlineData("""{"intField1":12,{|FST1003:"intField1"|}:{"gte":1}}""", """{"intField1":{"gte":1}}""")]
    [InlineData("""{"intField1":1,{|FST1003:"intField1"|}:2,{|FST1003:"intField1"|}:3}""", """{"intField1":3}""")]
    [InlineData("""{ "strField1": "a" , "intField1": 1, {|FST1003:"intField1"|}: 2 }""", """{ "strField1": "a", "intField1": 2 }""")]
    [InlineData(
        """{"intField1":1, "strField1":"a", {|FST1003:"intField1"|}:[2], {|FST1003:"strField1"|}:"b"}""",
        """{"intField1":[2], "strField1":"b"}"""
    )]
    [InlineData("""{"intField1":[1,{|FST1003:{"gte":2}|}]}""", """{"intField1":[1]}""")]
    [InlineData("""{"intField1":[{|FST1003:{"gte":2}|}, 1, {|FST1003:{"lte":2}|}, {|FST1003:{}|}, 3]}""", """{"intField1":[1, 3]}""")]
    [InlineData("""{"intField1":[{|FST1003:{"gte":2}|}]}""", """{"intField1":{"gte":2}}""")]
    [InlineData("""{"intField1":[1, {|FST1003:[ 2, 3 ]|}]}""", """{"intField1":[1, 2, 3]}""")]
    [InlineData("""{"intField1":[1, {|FST1003:[]|}, {|FST1003:[2]|}]}""", """{"intField1":[1, 2]}""")]
    [InlineData("""{"intField1":{"gte":1,{|FST1003:"eq"|}:2}}""", """{"intField1":{"gte":1}}""")]
    [InlineData(
        """{"intField1":{{|FST1003:"eq"|}:2, {|FST1003:"ne"|}:3, "gte":1, {|FST1003:"lt"|}:2, "lte":4, {|FST1003:"x"|}:null}}""",
        """{"intField1":{"gte":1, "lte":4}}"""
    )]
    public Task TextWithTwoModes_KeepsOne(string json, string expected) => Raw(json, expected, Usual);

    [Theory]
    [InlineData("""{"intField1":12,{|FST1003:"intField1"|}:{"gte":1}}""", """{"intField1":12}""")]
    [InlineData(
        """{"intField1":1,{|FST1003:"intField1"|}:2, "strField1":"a",{|FST1003:"intField1"|}:3}""",
        """{"intField1":1, "strField1":"a"}"""
    )]
    public Task FieldTwice_MayKeepTheFirst(string json, string expected) => Raw(json, expected, First);

    [Fact]
    public Task RangeInAList_MayBeKept() => Raw("""{"intField1":[1,{|FST1003:{"gte":2}|}]}""", """{"intField1":{"gte":2}}""", Range);

    [Theory]
    [InlineData("""Parse("{\"intField1\":1,{|FST1003:\"intField1\"|}:[2]}")""", """Parse("{\"intField1\":[2]}")""")]
    [InlineData("""Parse(@"{""intField1"":1,{|FST1003:""intField1""|}:[2]}")""", """Parse(@"{""intField1"":[2]}")""")]
    [InlineData(
        """Parse($"{{\"intField1\":{Blank}1, {|FST1003:\"intField1\"|}:[{Blank}1]}}")""",
        """Parse($"{{\"intField1\":[{Blank}1]}}")"""
    )]
    [InlineData("""Parse("{\"intField1\":1," + "{|FST1003:\"intField1\"|}:[2]" + "}")""", """Parse("{" + "\"intField1\":[2]" + "}")""")]
    public Task AnySpelling_IsKept(string call, string expected) =>
        FixTest<MatchModeFixProvider>.Statements($"CustomFilters.{call};", $"CustomFilters.{expected};", Usual);

    [Fact]
    public Task RawTextOfSeveralLines_KeepsItsLayout() =>
        FixTest<MatchModeFixProvider>.Statements(
            """"
                    var filter = CustomFilters.Parse("""
                        {
                        "intField1": 12,
                        {|FST1003:"intField1"|}: { "gte": 1,
                            {|FST1003:"eq"|}: 2
                        }
                        }
                        """); // by hand
            """",
            """"
                    var filter = CustomFilters.Parse("""
                        {
                        "intField1": { "gte": 1
                        }
                        }
                        """); // by hand
            """",
            Usual
        );

    [Fact]
    public Task TimeRange_KeepsItsBounds() =>
        FixTest<MatchModeFixProvider>.Statements(
            """""TimeRange.Parse("""{"gte":1,{|FST1003:"lt"|}:2}""");""""",
            """""TimeRange.Parse("""{"gte":1}""");""""",
            Usual
        );

    [Theory]
    [InlineData("""{"intField1":{{|FST1003:"value"|}:"a"}}""")]
    [InlineData("""{"intField1":[{|FST1003:{"gte":2}|},{|FST1003:{"lte":2}|}]}""")]
    [InlineData("""{"intField1":[{|FST1003:[]|}]}""")]
    public Task TextThatDoesNotTellWhatWasMeant_IsLeftToTheDeveloper(string json) => FixTest<MatchModeFixProvider>.NoFix(Call(json));

    [Theory]
    [InlineData(
        "var f = new CustomFilters { IntField1 = 12 }; {|FST1003:f.IntField1 = NumberMatch.AtLeast(1)|};",
        "var f = new CustomFilters { }; f.IntField1 = NumberMatch.AtLeast(1);"
    )]
    [InlineData(
        "var f = new CustomFilters { IntField1 = 12, StrField1 = token }; {|FST1003:f.IntField1 = NumberMatch.AtLeast(1)|};",
        "var f = new CustomFilters { StrField1 = token }; f.IntField1 = NumberMatch.AtLeast(1);"
    )]
    [InlineData(
        "var f = new CustomFilters { StrField1 = token, IntField1 = size }; {|FST1003:f.IntField1 = NumberMatch.AnyOf(1, size)|};",
        "var f = new CustomFilters { StrField1 = token }; f.IntField1 = NumberMatch.AnyOf(1, size);"
    )]
    [InlineData(
        "var f = new CustomFilters(); f.IntField1 = NumberMatch.AnyOf(1, 2); {|FST1003:f.IntField1 = 5|}; // five",
        "var f = new CustomFilters(); f.IntField1 = 5; // five"
    )]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest { CustomFilters = new CustomFilters { IntField1 = 12 } };
            {|FST1003:r.CustomFilters.IntField1 = NumberMatch.AtMost(2)|};
            Use(r);
            """,
        """
            var r = new SearchMediaByFaceRequest { CustomFilters = new CustomFilters { } };
            r.CustomFilters.IntField1 = NumberMatch.AtMost(2);
            Use(r);
            """
    )]
    public Task TwoAssignments_KeepTheLast(string statements, string expected) =>
        FixTest<MatchModeFixProvider>.Statements(statements, expected, Usual);

    [Theory]
    [InlineData(
        "var f = new CustomFilters { IntField1 = 12 }; {|FST1003:f.IntField1 = NumberMatch.AtLeast(1)|}; Use(f);",
        "var f = new CustomFilters { IntField1 = 12 }; Use(f);"
    )]
    [InlineData(
        "var f = new CustomFilters { IntField1 = 12 }; var alias = f; {|FST1003:alias.IntField1 = NumberMatch.AtMost(2)|}; Use(f);",
        "var f = new CustomFilters { IntField1 = 12 }; var alias = f; Use(f);"
    )]
    public Task TwoAssignments_MayKeepTheFirst(string statements, string expected) =>
        FixTest<MatchModeFixProvider>.Statements(statements, expected, First);

    [Fact]
    public Task StatementOnLinesOfItsOwn_GoesWithThem() =>
        FixTest<MatchModeFixProvider>.Statements(
            """
                    var f = new CustomFilters();
                    // The first try.
                    f.IntField1 = NumberMatch.AnyOf(
                        1, 2);
                    f.StrField1 = token;
                    {|FST1003:f.IntField1 = 5|}; // five
            """,
            """
                    var f = new CustomFilters();
                    // The first try.
                    f.StrField1 = token;
                    f.IntField1 = 5; // five
            """,
            Usual
        );

    [Fact]
    public Task ValueThatDoesSomething_IsLeftToTheDeveloper() =>
        FixTest<MatchModeFixProvider>.NoFix(
            "var f = new CustomFilters { StrField1 = Find() }; {|FST1003:f.StrField1 = TextMatch.AnyOf(Find())|};"
        );

    private static Task Raw(string json, string expected, string key) =>
        FixTest<MatchModeFixProvider>.Statements(Call(json), Call(expected), key);

    private static string Call(string json) => $"""""CustomFilters.Parse("""{json}""");""""";
}
