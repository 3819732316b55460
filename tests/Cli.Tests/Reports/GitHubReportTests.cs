using FaceSearchToolkit.Cli.Reports;

namespace FaceSearchToolkit.Cli.Tests.Reports;

public sealed class GitHubReportTests
{
    [Theory]
    [InlineData(nameof(ReportLevel.Error), "error")]
    [InlineData(nameof(ReportLevel.Warning), "warning")]
    [InlineData(nameof(ReportLevel.Info), "notice")]
    public void Level_IsACommand(string level, string command) =>
        Assert.Equal(
            $"::{command} file=ice.json,line=3,col=5,endLine=3,endColumn=9,title=FST0006::a message\n",
            Write(Findings.Create(level: Enum.Parse<ReportLevel>(level)))
        );

    [Theory]
    [InlineData("100 %", "100 %25")]
    [InlineData("one\r\ntwo", "one%0D%0Atwo")]
    [InlineData("a: b, c::d", "a: b, c::d")]
    [InlineData("::error::forged", "::error::forged")]
    [InlineData("每页", "每页")]
    public void Message_StaysInItsLine(string message, string written) =>
        Assert.EndsWith($"title=FST0006::{written}\n", Write(Findings.Create(message: message)), StringComparison.Ordinal);

    [Theory]
    [InlineData("a,b.json", "a%2Cb.json")]
    [InlineData("git:HEAD:a.json", "git%3AHEAD%3Aa.json")]
    [InlineData("100%.json", "100%25.json")]
    [InlineData("a\nb.json", "a%0Ab.json")]
    public void Path_EndsNoProperty(string path, string written) =>
        Assert.StartsWith($"::warning file={written},line=3,", Write(Findings.Create(path: path)), StringComparison.Ordinal);

    [Fact]
    public void NoFindings_AreNoLines() => Assert.Equal("", Write());

    private static string Write(params ReportItem[] items)
    {
        using var output = new StringWriter { NewLine = "\n" };
        GitHubReport.Write(items, output);
        return output.ToString();
    }
}
