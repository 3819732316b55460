using FaceSearchToolkit.Analyzers.Tests.Infrastructure;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1001.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData("r.PageSize = {|FST1001:51|};")]
    [InlineData("r.PageSize = {|FST1001:0|};")]
    [InlineData("r.PageSize = {|FST1001:-1|};")]
    [InlineData("r.PageSize = (int?){|FST1001:51|};")]
    [InlineData("r.PageSize = {|FST1001:50 + 1|};")]
    [InlineData("r.PageSize = {|FST1001:TooMany|};")]
    [InlineData("r.PageNo = {|FST1001:0|};")]
    [InlineData("m.Ratio = {|FST1001:0.4|};")]
    [InlineData("m.Ratio = {|FST1001:2|};")]
    [InlineData("m.Share = {|FST1001:1.6f|};")]
    [InlineData("m.Id = {|FST1001:0|};")]
    [InlineData("m.Id = {|FST1001:long.MaxValue|};")]
    [InlineData("m.Debt = {|FST1001:0|};")]
    [InlineData("Use(new MeasureItem { Weight = {|FST1001:6|} });")]
    [InlineData("Use(new SearchMediaByFaceRequest { PageSize = {|FST1001:51|} });")]
    [InlineData("r.PageSize ??= {|FST1001:51|};")]
    [InlineData("r.PageSize = m.Impossible = {|FST1001:51|};")]
    [InlineData("r.PageSize = {|FST1001:25 * 3|};")]
    [InlineData("r.PageSize = {|FST1001:(int)ConsoleKey.NumPad9|};")]
    [InlineData("r.PageSize = {|FST1001:default(int)|};")]
    [InlineData("Action set = () => r.PageSize = {|FST1001:51|}; set();")]
    public Task ConstantOutsideRange_Reports(string statement) => Reports.InStatements(WithRequests(statement));

    [Theory]
    [InlineData("r.PageSize = 1;")]
    [InlineData("r.PageSize = 50;")]
    [InlineData("r.PageSize = null;")]
    [InlineData("r.PageSize = default;")]
    [InlineData("r.PageSize = size;")]
    [InlineData("r.PageSize = Math.Min(51, size);")]
    [InlineData("r.PageNo = int.MaxValue;")]
    [InlineData("m.Ratio = 0.5;")]
    [InlineData("m.Ratio = 1.5;")]
    [InlineData("m.Ratio = double.NaN;")]
    [InlineData("m.Share = 0.5f;")]
    [InlineData("m.Id = 1;")]
    [InlineData("m.Id = 9223372036854775806;")]
    [InlineData("m.Debt = -1;")]
    [InlineData("m.Impossible = 100;")]
    [InlineData("""r.SearchLibName = "51";""")]
    [InlineData("Use(new { PageSize = 51 });")]
    public Task ValueInsideRangeOrUnknown_DoesNotReport(string statement) => DoesNotReport.InStatements(WithRequests(statement));

    [Theory]
    [InlineData("r.PageSize = flag ? {|FST1001:51|} : 50;")]
    [InlineData("r.PageSize = flag ? 10 : kind == 1 ? {|FST1001:0|} : {|FST1001:99|};")]
    [InlineData("r.PageSize = r.PageSize ?? {|FST1001:51|};")]
    [InlineData("r.PageSize = kind switch { 1 => {|FST1001:51|}, 2 => 50, _ => {|FST1001:0|} };")]
    [InlineData("r.PageSize = flag ? throw new Exception() : {|FST1001:51|};")]
    [InlineData("Use(new SearchMediaByFaceRequest { PageSize = flag ? {|FST1001:51|} : 10 });")]
    [InlineData("r.PageSize = flag ? (kind switch { 1 => {|FST1001:TooMany|}, _ => 10 }) : 20;")]
    public Task WrongArm_ReportsAtTheArm(string statement) => Reports.InStatements(WithRequests(statement));

    [Theory]
    [InlineData("var n = 51; r.PageSize = {|FST1001:n|};")]
    [InlineData("int n; n = 51; r.PageSize = {|FST1001:n|};")]
    [InlineData("const int n = 51; r.PageSize = {|FST1001:n|};")]
    [InlineData("var n = 10; if (flag) n = 51; r.PageSize = {|FST1001:n|};")]
    [InlineData("var n = 10; while (size-- > 0) { r.PageSize = {|FST1001:n|}; n = 51; }")]
    [InlineData("var n = 51; if (n > 60) n = 60; r.PageSize = {|FST1001:n|};")]
    [InlineData("for (var n = 0; n < 5; n++) r.PageSize = {|FST1001:n|};")]
    [InlineData("int? n = 51; if (n is null) n = 1; r.PageSize = {|FST1001:n|};")]
    public Task LocalOutsideRange_ReportsWhereItIsWrittenToTheMember(string statements) => Reports.InStatements(WithRequests(statements));

    [Theory]
    [InlineData("var n = 51; n = 50; r.PageSize = n;")]
    [InlineData("var n = 51; n--; r.PageSize = n;")]
    [InlineData("var n = 51; n -= 1; r.PageSize = n;")]
    [InlineData("var n = 51; if (n > 50) n = 50; r.PageSize = n;")]
    [InlineData("var n = 51; if (50 < n) { n = 50; } r.PageSize = n;")]
    [InlineData("var n = 51; if (n is > 50 or < 1) n = 50; r.PageSize = n;")]
    [InlineData("var n = 51; if (!(n <= 50)) n = 50; r.PageSize = n;")]
    [InlineData("var n = 51; if (n > size) n = size; r.PageSize = n;")]
    [InlineData("var n = 51; void Fix() { n = 50; } Fix(); r.PageSize = n;")]
    [InlineData("var n = 51; Action fix = () => n = 50; fix(); r.PageSize = n;")]
    [InlineData("void Set() { var n = 51; ref var alias = ref n; alias = 50; r.PageSize = n; } Set();")]
    [InlineData("var n = 51; int.TryParse(token, out n); r.PageSize = n;")]
    [InlineData("var n = 51; (n, _) = (50, 1); r.PageSize = n;")]
    [InlineData("var n = 51; if (n == 51) return; r.PageSize = n;")]
    [InlineData("foreach (var n in new[] { 51 }) r.PageSize = n;")]
    [InlineData("for (var n = 1; n < 5; n++) r.PageSize = n;")]
    [InlineData("if (false) { var n = 51; r.PageSize = n; }")]
    public Task LocalThatIsCorrectedOrUnknown_DoesNotReport(string statements) => DoesNotReport.InStatements(WithRequests(statements));

    [Theory]
    [InlineData("if (n > 50) throw new Exception();")]
    [InlineData("if (n is < 1 or > 50) return;")]
    [InlineData("if (n < 1 || n > 50) return;")]
    [InlineData("var isTooBig = n > 50; if (isTooBig) return;")]
    [InlineData("System.Diagnostics.Debug.Assert(n <= 50);")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 50);")]
    [InlineData("if (!Enumerable.Range(1, 50).Contains(n)) return;")]
    [InlineData("if (n > 50) Environment.Exit(1);")]
    [InlineData("n = Math.Clamp(n, 1, 50);")]
    [InlineData("n = n > 50 ? 50 : n;")]
    [InlineData("try { n = int.Parse(token); } catch (FormatException) { return; }")]
    [InlineData("switch (n) { case > 50: n = 50; break; }")]
    public Task Guard_DoesNotReport(string statements) =>
        DoesNotReport.InStatements(WithRequests("var n = 10; if (flag) n = 60; " + statements + " r.PageSize = n;"));

    [Fact]
    public Task OtherTypes_DoesNotReport() =>
        DoesNotReport.InFile(
            """
            using System.ComponentModel.DataAnnotations;
            class Options { [Range(1, 50)] public int PageSize { get; set; } = 51; void Set() => PageSize = 51; }
            """
        );

    [Fact]
    public Task FieldAndPropertyInitializers_Reports() =>
        Reports.InFile(
            """
            using Acme.Ice;
            class Options
            {
                private readonly SearchMediaByFaceRequest _first = new() { PageSize = {|FST1001:51|} };
                public SearchMediaByFaceRequest Second { get; } = new SearchMediaByFaceRequest { PageSize = {|FST1001:0|} };
                public SearchMediaByFaceRequest Third => new() { PageSize = {|FST1001:52|} };
            }
            """
        );

    [Fact]
    public Task ProjectWithoutTheRuntime_DoesNotReport() =>
        DoesNotReport.WithoutRuntime(
            """
            using System.ComponentModel.DataAnnotations;
            abstract class ApiRequest { }
            class R : ApiRequest { [Range(1, 50)] public int PageSize { get; set; } void Set() => PageSize = 51; }
            """
        );

    private static string WithRequests(string statements) =>
        "        var r = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url }; var m = new MeasureRequest();\n"
        + statements
        + "\nUse(r);";
}
