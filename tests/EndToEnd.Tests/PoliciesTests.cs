using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FaceSearchToolkit.EndToEnd.Harness;

namespace FaceSearchToolkit.EndToEnd;

/// <summary>What the workflows may do, and what SECURITY.md says of the targets that are packed.</summary>
public sealed partial class PoliciesTests
{
    public static TheoryData<string> Workflows => ["ci.yml", "release.yml"];

    [Fact]
    public void Ci_RunsOneScriptOnly() => Assert.Equal([".ci/run"], Commands(Read("ci.yml")));

    [Fact]
    public void Release_RunsOneScriptAndPublishesWhatItMade()
    {
        var commands = Commands(Read("release.yml")).ToArray();

        Assert.Equal(2, commands.Length);
        Assert.StartsWith(".ci/release ", commands[0], StringComparison.Ordinal);
        Assert.StartsWith("dotnet nuget push ", commands[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Release_PublishesAfterAnApprovalAndWithoutASecret()
    {
        var publish = Read("release.yml").Split("\n  publish:\n")[1];

        Assert.Contains("    environment: nuget.org\n", publish, StringComparison.Ordinal);
        Assert.Contains("    needs: pack\n", publish, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", Read("release.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_MayOnlyReadAndTakesActionsOfOneCommit(string name)
    {
        var workflow = Read(name);
        var actions = Action().Matches(workflow).Select(match => match.Groups["name"].Value).ToArray();

        Assert.Contains("\npermissions:\n  contents: read\njobs:\n", WithoutConcurrency(workflow), StringComparison.Ordinal);
        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.Matches("^[\\w.-]+/[\\w.-]+@[0-9a-f]{40} # v[0-9.]+$", action));
        // An identity for the feed is the one thing that a job gets besides.
        Assert.Equal(name == "release.yml" ? ["id-token"] : [], Permission().Matches(workflow).Select(match => match.Groups["name"].Value));
    }

    [Fact]
    public void SecurityPage_HasARowForEachTargetOfThePackage()
    {
        var targets = XDocument
            .Load(Repository.PathOf("src", "Package", "Package.csproj"))
            .Descendants("TargetFrameworks")
            .Single()
            .Value.Split(';');
        var rows = TargetRow().Matches(File.ReadAllText(Repository.PathOf("SECURITY.md"))).Select(match => match.Groups["name"].Value);

        Assert.Equal(targets.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Package")]
    [InlineData("Testing")]
    public async Task Library_IsValidatedWhenItIsPackedAndAuditedWhenItIsRestored(string project)
    {
        var properties = await DotNet.SucceedAsync(
            Repository.Root,
            "msbuild",
            Repository.PathOf("src", project),
            "-getProperty:EnablePackageValidation,NuGetAudit,NuGetAuditMode,NuGetAuditLevel"
        );

        using var json = JsonDocument.Parse(properties);
        Assert.Equal(
            ["true", "true", "all", "low"],
            json.RootElement.GetProperty("Properties").EnumerateObject().Select(property => property.Value.GetString())
        );
    }

    private static string Read(string name) => File.ReadAllText(Repository.PathOf(".github", "workflows", name)).ReplaceLineEndings("\n");

    private static string WithoutConcurrency(string workflow) => Concurrency().Replace(workflow, "");

    private static IEnumerable<string> Commands(string workflow) => Command().Matches(workflow).Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"^concurrency:\n(  .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Concurrency();

    [GeneratedRegex(@"^ +(- )?run: (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("^ +(- )?uses: (?<name>.+)$", RegexOptions.Multiline)]
    private static partial Regex Action();

    [GeneratedRegex("^ +(?<name>[a-z-]+): write$", RegexOptions.Multiline)]
    private static partial Regex Permission();

    [GeneratedRegex(@"^\| (?<name>net[\w.]+) \|", RegexOptions.Multiline)]
    private static partial Regex TargetRow();
}
