using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>The fix of FST1013.</summary>
public sealed class TypedFilterFixTests
{
    [Theory]
    [InlineData("""{"intField1":12}""", "new CustomFilters { IntField1 = 12 }")]
    [InlineData(
        """{"intField1":[12,-13],"strField1":"a\n\"b\"","strField2":["\u0061"]}""",
        """new CustomFilters { IntField1 = NumberMatch.AnyOf(12, -13), StrField1 = "a\n\"b\"", StrField2 = TextMatch.AnyOf("a") }"""
    )]
    [InlineData("""{"intField1":{"lte":13,"gte":12}}""", "new CustomFilters { IntField1 = NumberMatch.Between(12, 13) }")]
    [InlineData(
        """{"intField1":{"gte":9223372036854775807}}""",
        "new CustomFilters { IntField1 = NumberMatch.AtLeast(9223372036854775807) }"
    )]
    [InlineData("""{"intField1":{"lte":12}}""", "new CustomFilters { IntField1 = NumberMatch.AtMost(12) }")]
    public Task TextOfAFilter_BecomesAnObject(string json, string expected) =>
        FixTest<TypedFilterFixProvider>.Suggestion(
            $"""""Use( /* a */ CustomFilters.Parse({"{|"}FST1013:"""{json}"""{"|}"}) /* b */ ); // c""""",
            $"Use( /* a */ {expected} /* b */ ); // c"
        );

    [Theory]
    [InlineData(
        """
            "{\"intField1\":12}"
            """
    )]
    [InlineData(
        """
            @"{""intField1"":12}"
            """
    )]
    [InlineData(
        """
            $"{{\"intField1\":12}}"
            """
    )]
    [InlineData(
        """
            "{\"intField1\"" + ":12}"
            """
    )]
    public Task AnySpelling_IsRead(string literal) =>
        FixTest<TypedFilterFixProvider>.Suggestion(
            $"var f = CustomFilters.Parse({{|FST1013:{literal}|}});",
            "var f = new CustomFilters { IntField1 = 12 };"
        );
}
