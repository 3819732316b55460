using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>How values are followed inside a method, shown by FST1001: a page size is from 1 to 50.</summary>
public sealed class ValueFlowTests
{
    [Theory]
    [InlineData("var n = 25; r.PageSize = {|FST1001:n * 3|};")]
    [InlineData("var n = 25; n = n + 30; r.PageSize = {|FST1001:n|};")]
    [InlineData("var n = 50; n++; r.PageSize = {|FST1001:n|};")]
    [InlineData("var n = 1; --n; r.PageSize = {|FST1001:n|};")]
    [InlineData("var n = 25; n += 26; r.PageSize = {|FST1001:n|};")]
    [InlineData("var n = 50; n += n = 1; r.PageSize = {|FST1001:n|};")]
    [InlineData("var n = 10; n *= 10; r.PageSize = {|FST1001:n|};")]
    [InlineData("var n = 5; r.PageSize = {|FST1001:-n|};")]
    [InlineData("var n = 5; r.PageSize = {|FST1001:n - 5|};")]
    [InlineData("var n = 5; r.PageSize = {|FST1001:n / 10|};")]
    [InlineData("var n = 100; r.PageSize = {|FST1001:n % 60 + 20|};")]
    [InlineData("var n = 60L; r.PageSize = {|FST1001:(int)n|};")]
    [InlineData("var n = 60.9; r.PageSize = {|FST1001:(int)n|};")]
    [InlineData("var n = 60.5m; r.PageSize = {|FST1001:(int?)n|};")]
    [InlineData("int? n = 60; r.PageSize = {|FST1001:n|};")]
    [InlineData("var n = flag ? 1 : 30; r.PageSize = {|FST1001:n * 2|};")]
    [InlineData("short n = 60; r.PageSize = {|FST1001:n|};")]
    public Task ComputedValueOutsideRange_Reports(string statements) => Reports.InStatements(WithRequest(statements));

    [Theory]
    [InlineData("var n = 25; r.PageSize = n * 2;")]
    [InlineData("var n = int.MaxValue; r.PageSize = n + 1;")]
    [InlineData("var n = 0; r.PageSize = 100 / n;")]
    [InlineData("var n = 5_000_000_000; r.PageSize = (int)n;")]
    [InlineData("var n = 25; r.PageSize = n + size;")]
    [InlineData("var n = 25; n <<= 2; r.PageSize = n;")]
    [InlineData("var n = flag ? 1 : 40; var m = flag ? 40 : 1; r.PageSize = n + m;")]
    [InlineData("var n = flag ? 1 : 40; r.PageSize = n - n + 1;")]
    [InlineData("var n = 45; for (var i = 0; i < 5; i++) { n++; } r.PageSize = n;")]
    [InlineData("var n = 50; var i = 0; while (i < 1) { r.PageSize = n; n++; i++; }")]
    [InlineData("var n = 49; do { n = n + 1; r.PageSize = n; } while (flag && n < 50);")]
    [InlineData("var n = 30; if (n * 2 > 50) n = 25; r.PageSize = n * 2;")]
    [InlineData("var n = flag ? 10 : 60; var m = n; if (n > 50) m = 50; r.PageSize = m;")]
    [InlineData("var n = flag ? 10 : 60; var m = n * 2; if (n > 20) m = 50; r.PageSize = m;")]
    [InlineData("var n = flag ? 10 : 60; var m = n; var k = m; if (n > 50) k = 50; r.PageSize = k;")]
    [InlineData("var n = 10; n = size; r.PageSize = n + 60;")]
    [InlineData("var n = 51; n += size; r.PageSize = n;")]
    [InlineData("int? n = null; n++; r.PageSize = n;")]
    [InlineData("var n = 51; try { n = size; } finally { n = n - 1; } r.PageSize = n;")]
    [InlineData("var n = 51; again: if (size-- > 0) { n = n - 1; goto again; } if (n > 50) n = 50; r.PageSize = n;")]
    public Task ArithmeticThatIsRightOrUnknown_DoesNotReport(string statements) => DoesNotReport.InStatements(WithRequest(statements));

    [Theory]
    [InlineData("var (n, m) = (51, 10); r.PageSize = {|FST1001:n|};")]
    [InlineData("(int n, int m) = (51, 10); r.PageSize = {|FST1001:n|};")]
    [InlineData("int n, m; (n, m) = (10, 51); r.PageSize = n; r.PageSize = {|FST1001:m|};")]
    [InlineData("var (n, (m, _)) = (10, (51, 1)); r.PageSize = {|FST1001:m|};")]
    [InlineData("(r.PageSize, r.PageNo) = ({|FST1001:51|}, {|FST1001:0|});")]
    [InlineData("(r.PageSize, _) = (flag ? {|FST1001:51|} : 50, 1);")]
    [InlineData("var n = 10; var m = 51; (n, m) = (m, n); r.PageSize = m; r.PageSize = {|FST1001:n|};")]
    public Task DeconstructedValueOutsideRange_Reports(string statements) => Reports.InStatements(WithRequest(statements));

    [Theory]
    [InlineData("var (n, m) = (51, 10); (n, m) = (m, n); r.PageSize = n;")]
    [InlineData("var pair = (51, 10); var (n, m) = pair; r.PageSize = n;")]
    [InlineData("var (n, m) = new KeyValuePair<int, int>(51, 10); r.PageSize = n;")]
    [InlineData("var n = 51; (n, _) = (size, 1); r.PageSize = n;")]
    [InlineData("(r.PageSize, r.PageNo) = (50, 1);")]
    public Task DeconstructionThatIsRightOrUnknown_DoesNotReport(string statements) => DoesNotReport.InStatements(WithRequest(statements));

    [Theory]
    [InlineData("if (size is 51 and var n) r.PageSize = n;")]
    [InlineData("if (51 is var n) r.PageSize = n;")]
    [InlineData("object o = 51; if (o is int n) r.PageSize = n;")]
    [InlineData("var n = flag ? 51 : 50; if (n is <= 50) r.PageSize = n;")]
    [InlineData("var n = flag ? 51 : 50; switch (n) { case 51: break; default: r.PageSize = n; break; }")]
    [InlineData("var n = flag ? 51 : 50; r.PageSize = n switch { 51 => 50, var rest => rest };")]
    public Task PatternVariable_DoesNotReport(string statements) => DoesNotReport.InStatements(WithRequest(statements));

    [Theory]
    [InlineData("var n = 51; try { Use(r); } finally { r.PageSize = {|FST1001:n|}; }")]
    [InlineData("var n = 10; try { n = 51; Use(r); } catch (Exception) { r.PageSize = {|FST1001:n|}; }")]
    [InlineData("var n = 10; try { Use(r); n = 51; } finally { Use(n); } r.PageSize = {|FST1001:n|};")]
    [InlineData("using (var s = new System.IO.MemoryStream()) { var n = 51; r.PageSize = {|FST1001:n|}; }")]
    [InlineData("using var s = new System.IO.MemoryStream(); var n = 51; r.PageSize = {|FST1001:n|};")]
    [InlineData("lock (r) { r.PageSize = {|FST1001:51|}; }")]
    [InlineData("foreach (var t in tokens) { var n = 51; r.PageSize = {|FST1001:n|}; }")]
    [InlineData("goto set; set: r.PageSize = {|FST1001:51|};")]
    [InlineData("checked { var n = 25; r.PageSize = {|FST1001:n * 3|}; }")]
    public Task ValueInAnyBlock_Reports(string statements) => Reports.InStatements(WithRequest(statements));

    [Theory]
    [InlineData("int N() => 51; r.PageSize = N();")]
    [InlineData("Func<int> make = () => 51; r.PageSize = make();")]
    [InlineData("var n = 10; void Set() => n = 51; Set(); r.PageSize = n;")]
    [InlineData("var n = 51; Action set = () => n = 50; set(); n += 0; r.PageSize = n;")]
    [InlineData("var n = 51; Change(ref n); r.PageSize = n; static void Change(ref int given) => given = 50;")]
    public Task ResultOfALocalFunctionOrLambda_DoesNotReport(string statements) => DoesNotReport.InStatements(WithRequest(statements));

    [Theory]
    [InlineData("static readonly int Size = 51;", "{|FST1001:Size|}")]
    [InlineData("static readonly int Size = 50 + 1;", "{|FST1001:Size|}")]
    [InlineData("static readonly int Size = Program.TooMany;", "{|FST1001:Size|}", "const int TooMany = 51;")]
    [InlineData("static readonly int Size = 25;", "{|FST1001:Size * 3|}")]
    [InlineData("static readonly long Size = 51;", "{|FST1001:(int)Size|}")]
    [InlineData("static readonly int Size = 51;", "flag ? 1 : {|FST1001:Size|}")]
    public Task StaticReadonlyField_ReportsItsInitializer(string field, string value, string other = "") =>
        Reports.InFile(
            $$"""
            using System;
            using Acme.Ice;
            class Program
            {
                {{field}}
                {{other}}
                void Set(SearchMediaByFaceRequest r, bool flag) => r.PageSize = {{value}};
            }
            """
        );

    [Theory]
    [InlineData("static readonly int Size = 50;", "Size")]
    [InlineData("static int Size = 51;", "Size")]
    [InlineData("readonly int Size = 51;", "Size")]
    [InlineData("""static readonly int Size = int.Parse("51");""", "Size")]
    [InlineData("static readonly int Size = 51;", "Size > 50 ? 50 : Size")]
    [InlineData("static readonly int Size = 51;", "Math.Min(Size, 50)")]
    [InlineData("static readonly int Size = 51;", "Size", "static Program() { Size = 50; }")]
    [InlineData("static readonly int Size;", "Size")]
    public Task FieldThatIsNotFixedOrIsGuarded_DoesNotReport(string field, string value, string other = "") =>
        DoesNotReport.InFile(
            $$"""
            using System;
            using Acme.Ice;
            class Program
            {
                {{field}}
                {{other}}
                void Set(SearchMediaByFaceRequest r, bool flag) => r.PageSize = {{value}};
            }
            """
        );

    [Fact]
    public Task StaticReadonlyFieldThatIsTested_DoesNotReport() =>
        DoesNotReport.InFile(
            """
            using Acme.Ice;
            class Program
            {
                static readonly int Size = 51;
                void Set(SearchMediaByFaceRequest r) { var isTooMany = Size > 50; r.PageSize = isTooMany ? 50 : Size; }
                void Leave(SearchMediaByFaceRequest r) { if (Size > 50) return; r.PageSize = Size; }
            }
            """
        );

    [Theory]
    [InlineData("""var field = "intFeild1"; CustomFilters.Parse("{{|FST1004:\"" + field + "\"|}:1}");""")]
    [InlineData("""var field = "intFeild1"; CustomFilters.Parse($"{{{|FST1004:\"{field}\"|}:1}}");""")]
    [InlineData("""var json = "{\"x\":"; json += "1}"; CustomFilters.Parse({|FST1004:json|});""")]
    [InlineData("""var x = "x"; var y = "1"; CustomFilters.Parse({|FST1004:"{\"" + x + "\":" + y + "}"|});""")]
    [InlineData("""var n = 5; CustomFilters.Parse("{\"strField1\":" + {|FST1005:n|} + "}");""")]
    [InlineData("""string f = null; CustomFilters.Parse("{|FST1007:[" + f + "]|}");""")]
    public Task TextPutTogether_ReportsInItsParts(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData("""foreach (var t in tokens) { var json = "{"; json += t; CustomFilters.Parse(json + "}"); }""")]
    [InlineData("""var d = 1.5; CustomFilters.Parse("{\"intField1\":" + d + "}");""")]
    [InlineData("""var n = 5; CustomFilters.Parse($"{{\"strField1\":{n:00}}}");""")]
    [InlineData("""var n = 5; CustomFilters.Parse($"{{\"strField1\":{n,4}}}");""")]
    public Task TextWithUnknownParts_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Fact]
    public Task TestOfALocalThatAMemberWasGiven_DoesNotReport() =>
        DoesNotReport.InStatements(
            """
            var t = ""; if (flag) t = token;
            var r = new SearchMediaByFaceRequest { PersonImageUrl = url };
            r.FaceSearchToken = t;
            if (t.Length == 0) return;
            await client.SearchMediaByFaceAsync(r);
            """
        );

    private static string WithRequest(string statements) =>
        "        var r = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url };\n" + statements + "\nUse(r);";
}
