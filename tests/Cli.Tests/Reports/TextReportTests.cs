using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Reports;

public sealed class TextReportTests
{
    public static TheoryData<string, string> Summaries =>
        new()
        {
            { "", "No findings." },
            { "Error", "1 error." },
            { "Error Error", "2 errors." },
            { "Info Warning", "1 warning, 1 info." },
            { "Info Info Warning Warning Error", "1 error, 2 warnings, 2 info." },
        };

    [Theory]
    [MemberData(nameof(Summaries))]
    public void Summary_CountsTheWorstFirst(string levels, string summary)
    {
        var items = levels
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => Findings.Create(level: Enum.Parse<ReportLevel>(l)));

        Assert.EndsWith(summary + "\n", Write([.. items], isTerminal: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_IsALineAsCompilersWriteIt() =>
        Assert.Equal("ice.json(3,5): warning FST0006: a message", TextReport.FormatLine(Findings.Create()));

    [Theory]
    [InlineData("value [red]50[/]")]
    [InlineData("unclosed [bold")]
    public void Markup_IsShownAsText(string message)
    {
        var written = Write([Findings.Create(message: message, path: "a[1].json")], isTerminal: true);

        Assert.Contains(message, written, StringComparison.Ordinal);
        Assert.Contains("a[1].json(3,5)", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Error", "\u001b[91m")]
    [InlineData("Warning", "\u001b[93m")]
    [InlineData("Info", "\u001b[94m")]
    public void Level_HasItsColour(string level, string colour) =>
        Assert.Contains(
            colour,
            Write([Findings.Create(level: Enum.Parse<ReportLevel>(level))], isTerminal: true),
            StringComparison.Ordinal
        );

    private static string Write(ReportItem[] items, bool isTerminal)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var host = new CommandHost
        {
            Output = output,
            Error = TextWriter.Null,
            Folder = "/",
            Screen = isTerminal ? Workplace.CreateScreen(output) : null,
        };
        TextReport.Write(items, host);
        return output.ToString();
    }
}
