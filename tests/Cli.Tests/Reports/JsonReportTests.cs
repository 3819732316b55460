using FaceSearchToolkit.Cli.Reports;

namespace FaceSearchToolkit.Cli.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void NoFindings_HaveTheSameShape() =>
        Assert.Equal(
            """
            {
              "schema": "facesearch-lint/1",
              "findings": [],
              "summary": {
                "error": 0,
                "warning": 0,
                "info": 0
              }
            }
            """,
            JsonReport.Write([])
        );

    [Fact]
    public void Finding_HasRuleSeverityMessageAndPlace() =>
        Assert.Equal(
            """
            {
              "schema": "facesearch-lint/1",
              "findings": [
                {
                  "rule": "FST0006",
                  "severity": "info",
                  "message": "每页 <1> & 'more'",
                  "place": {
                    "path": "ice.json",
                    "line": 3,
                    "column": 5,
                    "endLine": 3,
                    "endColumn": 9
                  },
                  "help": "https://example.com/FST0006.md"
                }
              ],
              "summary": {
                "error": 0,
                "warning": 0,
                "info": 1
              }
            }
            """,
            JsonReport.Write([Findings.Create(level: ReportLevel.Info, message: "每页 <1> & 'more'")])
        );

    [Fact]
    public void Summary_CountsEachLevel()
    {
        var report = JsonReport.Write([
            Findings.Create(level: ReportLevel.Error),
            Findings.Create(),
            Findings.Create(level: ReportLevel.Error),
        ]);

        Assert.Contains("\"error\": 2,\n    \"warning\": 1,\n    \"info\": 0\n", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u202Etxt.exe", @"\u202etxt.exe")]
    [InlineData("zero\u200Bwidth", @"zero\u200bwidth")]
    [InlineData("line\u2028end", @"line\u2028end")]
    public void WhatCannotBeSeen_IsEscaped(string message, string written) =>
        Assert.Contains($"\"message\": \"{written}\"", JsonReport.Write([Findings.Create(message: message)]), StringComparison.Ordinal);
}
