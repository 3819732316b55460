using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>The fix of FST1004.</summary>
public sealed class FilterFieldFixTests
{
    [Theory]
    [InlineData("""Parse("{{|FST1004:\"intFeild1\"|}:1}")""", """Parse("{\"intField1\":1}")""")]
    [InlineData("""Parse("{{|FST1004:\u0022intFeild1\u0022|}:1}")""", """Parse("{\u0022intField1\u0022:1}")""")]
    [InlineData("""Parse(@"{{|FST1004:""intFeild1""|}:1}")""", """Parse(@"{""intField1"":1}")""")]
    [InlineData(
        """"Parse("""{{|FST1004:"IntField1"|}:1, {|FST1004:"strFeild2"|}:"a"}""")"""",
        """"Parse("""{"intField1":1, "strField2":"a"}""")""""
    )]
    [InlineData("""Parse($@"{{{|FST1004:""intFeild1""|}:1}}")""", """Parse($@"{{""intField1"":1}}")""")]
    [InlineData("""Parse("{" + "{|FST1004:\"int" + "Feild1\"|}" + ":1}")""", """Parse("{" + "\"int" + "Field1\"" + ":1}")""")]
    [InlineData("""Parse("{{|FST1004:\"intF" + @"eild1""|}" + ":1}")""", """"Parse("{\"intF" + @"ield1""" + ":1}")"""")]
    [InlineData(
        """TryParse(value: out _, json: /* of old */ "{{|FST1004:\"strFeild1\"|}:\"a\"}" /* end */)""",
        """TryParse(value: out _, json: /* of old */ "{\"strField1\":\"a\"}" /* end */)"""
    )]
    [InlineData("""Parse(flag ? token : "{{|FST1004:\"strFeild1\"|}:\"a\"}")""", """Parse(flag ? token : "{\"strField1\":\"a\"}")""")]
    public Task MisspeltField_BecomesTheNearest(string call, string expected) =>
        FixTest<FilterFieldFixProvider>.Statements($"CustomFilters.{call};", $"CustomFilters.{expected};");

    [Theory]
    [InlineData("""Parse($"{{{|FST1004:\"intFeild1\"|}:{One}}}")""", """Parse($"{{\"intField1\":{One}}}")""")]
    [InlineData("""Parse($"{{{|FST1004:\"{Field}\"|}:1}}")""", """Parse($"{{\"intField1\":1}}")""")]
    [InlineData("""Parse("{{|FST1004:\"" + Field + "\"|}:1}")""", """Parse("{\"" + "intField1" + "\":1}")""")]
    public Task TextWithConstants_KeepsThemButTheNameThatIsOne(string call, string expected)
    {
        const string Declaration = "const string Field = \"intFeild1\"; const string One = \"1\"; ";
        return FixTest<FilterFieldFixProvider>.Statements($"{Declaration}CustomFilters.{call};", $"{Declaration}CustomFilters.{expected};");
    }

    [Fact]
    public Task RawTextOfSeveralLines_KeepsItsLayout() =>
        FixTest<FilterFieldFixProvider>.Statements(
            """"
                    var filter = CustomFilters.Parse("""
                        {
                            {|FST1004:"intFeild1"|}: 1, {|FST1004:"strField"|}: "a"
                        }
                        """); // by hand
            """",
            """"
                    var filter = CustomFilters.Parse("""
                        {
                            "intField1": 1, "strField1": "a"
                        }
                        """); // by hand
            """"
        );

    [Theory]
    [InlineData("""CustomFilters.Parse("{{|FST1004:\"zzz\"|}:1}");""")]
    [InlineData("""const string json = "{\"intFeild1\":1}"; CustomFilters.Parse({|FST1004:json|});""")]
    public Task NothingNearOrSpelledElsewhere_IsLeftToTheDeveloper(string statements) => FixTest<FilterFieldFixProvider>.NoFix(statements);
}
