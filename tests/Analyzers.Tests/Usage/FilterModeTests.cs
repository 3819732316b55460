using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1003 in typed code.</summary>
public sealed class FilterModeTests
{
    [Theory]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; {|FST1003:f.IntField1 = NumberMatch.Between(1, 2)|};")]
    [InlineData("var f = new CustomFilters(); f.IntField1 = NumberMatch.AnyOf(1, 2); {|FST1003:f.IntField1 = 5|};")]
    [InlineData(
        """
            var f = new CustomFilters();
            f.IntField1 = NumberMatch.AtLeast(1);
            f.StrField1 = "a";
            {|FST1003:f.IntField1 = NumberMatch.Exactly(1)|};
            """
    )]
    [InlineData("""var f = new CustomFilters { StrField1 = "a" }; {|FST1003:f.StrField1 = TextMatch.AnyOf("a", "b")|};""")]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest { CustomFilters = new CustomFilters { IntField1 = 12 } };
            {|FST1003:r.CustomFilters.IntField1 = NumberMatch.AtMost(2)|};
            Use(r);
            """
    )]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; var alias = f; {|FST1003:alias.IntField1 = NumberMatch.AtMost(2)|};")]
    [InlineData("var f = new CustomFilters(); if (flag) { f.IntField1 = 12; {|FST1003:f.IntField1 = NumberMatch.AtMost(2)|}; } Use(f);")]
    [InlineData(
        """
            var f = new CustomFilters();
            if (flag) { f.StrField1 = token; } else { f.IntField1 = NumberMatch.AnyOf(1, 2); {|FST1003:f.IntField1 = 12|}; }
            Use(f);
            """
    )]
    [InlineData(
        """
            foreach (var t in tokens)
            {
                var f = new CustomFilters { StrField1 = t };
                {|FST1003:f.StrField1 = TextMatch.AnyOf(t, "b")|};
                Use(f);
            }
            """
    )]
    [InlineData(
        "var f = new CustomFilters(); while (size-- > 0) { f.IntField1 = size; {|FST1003:f.IntField1 = NumberMatch.AtMost(2)|}; } Use(f);"
    )]
    [InlineData(
        """
            var f = new CustomFilters();
            switch (kind) { case 1: f.IntField1 = 12; {|FST1003:f.IntField1 = NumberMatch.AtMost(2)|}; break; }
            Use(f);
            """
    )]
    [InlineData(
        "var f = new CustomFilters(); try { f.IntField1 = 12; {|FST1003:f.IntField1 = NumberMatch.AtMost(2)|}; } finally { Use(f); }"
    )]
    public Task OtherModeInARow_ReportsAtTheSecondAssignment(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; f.IntField1 = 13;")]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; Use(f.IntField1); f.IntField1 = NumberMatch.AtMost(2);")]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; Use(f); f.IntField1 = NumberMatch.AtMost(2);")]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; Use(f.ToString()); f.IntField1 = NumberMatch.AtMost(2);")]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; if (flag) f.IntField1 = NumberMatch.AtMost(2);")]
    [InlineData("var f = new CustomFilters(); if (flag) f.IntField1 = 12; else f.IntField1 = NumberMatch.AtMost(2);")]
    [InlineData("var f = new CustomFilters(); foreach (var t in tokens) { f.StrField1 = t; } f.StrField1 = TextMatch.AnyOf(tokens);")]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; while (size-- > 0) { f.IntField1 = NumberMatch.AtMost(size); }")]
    [InlineData(
        """
            var f = new CustomFilters();
            switch (kind) { case 1: f.IntField1 = 12; break; default: f.IntField1 = NumberMatch.AtMost(2); break; }
            """
    )]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; f.IntField1 = null; f.IntField1 = NumberMatch.AtMost(2);")]
    [InlineData("""var f = new CustomFilters { StrField1 = "a" }; f.StrField2 = TextMatch.AnyOf("a", "b");""")]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; var g = new CustomFilters { IntField1 = NumberMatch.AtMost(2) };")]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest
            {
                FaceSearchToken = token,
                PersonImageUrl = url,
                CustomFilters = new CustomFilters { IntField1 = 12 },
            };
            await client.SearchMediaByFaceAsync(r);
            r.CustomFilters.IntField1 = NumberMatch.AtMost(2);
            await client.SearchMediaByFaceAsync(r);
            """
    )]
    [InlineData(
        """
            var f = new CustomFilters { IntField1 = 12 };
            var text = "filter: " + f;
            f.IntField1 = NumberMatch.AtMost(2);
            Use(text);
            """
    )]
    [InlineData(
        """
            var f = new CustomFilters { IntField1 = 12 };
            var text = $"{f.IntField1}";
            f.IntField1 = NumberMatch.AtMost(2);
            Use(text);
            """
    )]
    [InlineData(
        "var f = new CustomFilters(); foreach (var t in tokens) { f.StrField1 = t; Use(f); f.StrField1 = TextMatch.AnyOf(t); Use(f); }"
    )]
    [InlineData("var f = new CustomFilters { IntField1 = flag ? 12 : NumberMatch.AtLeast(3) }; Use(f);")]
    [InlineData("var f = new CustomFilters { IntField1 = 12 }; f = new CustomFilters { IntField1 = NumberMatch.AtLeast(3) }; Use(f);")]
    public Task OtherFieldOrReadBetween_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);
}
