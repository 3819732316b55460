using System.Text.Json;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;

namespace FaceSearchToolkit.Cli.Tests.Reports;

public sealed class SarifReportTests
{
    [Fact]
    public void Tool_IsNamedWithItsVersion()
    {
        var driver = Write().GetProperty("tool").GetProperty("driver");

        Assert.Equal("facesearch", driver.GetProperty("name").GetString());
        Assert.Equal(ToolInfo.Version, driver.GetProperty("semanticVersion").GetString());
        Assert.Empty(driver.GetProperty("rules").EnumerateArray());
    }

    [Fact]
    public void Rule_StandsOnceAndResultsPointAtIt()
    {
        var run = Write(Findings.Create("FST0006"), Findings.Create("FST0005"), Findings.Create("FST0006"));

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(["FST0005", "FST0006"], rules.EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("title of FST0005", rules[0].GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("description of FST0005", rules[0].GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.Equal("https://example.com/FST0005.md", rules[0].GetProperty("helpUri").GetString());
        Assert.Equal([1, 0, 1], run.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("ruleIndex").GetInt32()));
    }

    [Theory]
    [InlineData(nameof(ReportLevel.Error), "error")]
    [InlineData(nameof(ReportLevel.Warning), "warning")]
    [InlineData(nameof(ReportLevel.Info), "note")]
    public void Level_HasSarifsName(string level, string name) =>
        Assert.Equal(name, WriteOne(Findings.Create(level: Enum.Parse<ReportLevel>(level))).GetProperty("level").GetString());

    [Theory]
    [InlineData("specs/ice.json", "specs/ice.json")]
    [InlineData("my specs/a#b.json", "my%20specs/a%23b.json")]
    [InlineData("规格.json", "%E8%A7%84%E6%A0%BC.json")]
    [InlineData("/tmp/my specs/a.json", "file:///tmp/my%20specs/a.json")]
    public void Path_IsAUri(string path, string uri) =>
        Assert.Equal(
            uri,
            GetLocation(WriteOne(Findings.Create(path: path)), "locations").GetProperty("artifactLocation").GetProperty("uri").GetString()
        );

    [Fact]
    public void Region_CountsFromOne()
    {
        var region = GetLocation(WriteOne(Findings.Create()), "locations").GetProperty("region");

        Assert.Equal(
            [3, 5, 3, 9],
            new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(n => region.GetProperty(n).GetInt32())
        );
        Assert.Equal("utf16CodeUnits", Write().GetProperty("columnKind").GetString());
    }

    [Fact]
    public void RelatedLocationAndFingerprint_AreOptional()
    {
        var plain = WriteOne(Findings.Create());
        var full = WriteOne(Findings.Create() with { Related = new ReportLocation("old.json", 1, 2, 1, 3), Fingerprint = "id" });

        Assert.False(plain.TryGetProperty("relatedLocations", out _));
        Assert.False(plain.TryGetProperty("partialFingerprints", out _));
        Assert.Equal("old.json", GetLocation(full, "relatedLocations").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("id", full.GetProperty("partialFingerprints").GetProperty("change/v1").GetString());
    }

    private static JsonElement WriteOne(ReportItem item) => Write(item).GetProperty("results")[0];

    private static JsonElement Write(params ReportItem[] items) => JsonElement.Parse(SarifReport.Write(items)).GetProperty("runs")[0];

    private static JsonElement GetLocation(JsonElement result, string name) => result.GetProperty(name)[0].GetProperty("physicalLocation");
}
