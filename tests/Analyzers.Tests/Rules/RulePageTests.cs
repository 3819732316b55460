using System.Globalization;
using System.Text.RegularExpressions;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Input;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Tests.Rules;

/// <summary>The rules' pages say what is so: their examples are compiled, their index is generated.</summary>
public sealed partial class RulePageTests
{
    private const string GoodSpec = """
        {"version":"1.0","info":{"style":"RPC","product":"ICE","version":"2020-11-09"},"components":{"schemas":{}},
         "apis":{"Search":{"methods":["post"],"schemes":["https"],"parameters":[],"responses":{"200":{"schema":{"type":"object"}}}}}}
        """;

    /// <summary>What FST1020 reports needs a baseline: its tests are with those of baselines.</summary>
    public static TheoryData<string> UsagePages => [.. Pages("FST1*.md").Select(p => p.Data).Where(p => p != "FST1020")];

    public static TheoryData<string> SpecPages => Pages("FST0*.md");

    [Theory]
    [MemberData(nameof(UsagePages))]
    public async Task UsageExample_IsReportedOnItsMarkedLinesOnly(string page)
    {
        var examples = FindExamples(page, "csharp");
        Assert.Equal(2, examples.Count);
        Assert.Contains($"// {page}", examples[0], StringComparison.Ordinal);
        foreach (var example in examples)
        {
            var found = await Analysis.Run(Analysis.Compile(InMethod(example), CompiledClient.References));
            Assert.Equal(
                MarkedLines(example),
                found
                    .Where(d => d.Severity != DiagnosticSeverity.Info || d.Id == page)
                    .Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, d.Id))
                    .Order()
            );
        }
    }

    [Theory]
    [MemberData(nameof(SpecPages))]
    public void SpecExample_IsReportedOnItsMarkedLines(string page)
    {
        var isOverlay = PageText(page).Contains("In an overlay:", StringComparison.Ordinal);
        foreach (var example in FindExamples(page, "json"))
        {
            var input = new SpecInput(
                new SpecText("spec.json", isOverlay ? GoodSpec : example),
                isOverlay ? new SpecText("overlay.json", example) : null,
                default
            );
            var found = SpecCompiler
                .Compile(input, TestContext.Current.CancellationToken)
                .Findings.Select(f => (f.Location.StartLine, f.RuleId));
            Assert.Equal(MarkedLines(example), found.Order());
        }
    }

    [Fact]
    public void Index_IsGenerated()
    {
        var rows = Analysis
            .Analyzers.SelectMany(a => a.SupportedDiagnostics)
            .GroupBy(d => d.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g =>
                $"| [{g.Key}]({g.Key}.md) | {g.First().Title.ToString(CultureInfo.InvariantCulture)} "
                + $"| {string.Join(", ", g.Select(d => d.DefaultSeverity).Distinct().Order().Select(GetName))} |\n"
            );
        const string header = "| id | reports | severity |\n| --- | --- | --- |\n";
        var path = Repository.PathOf("docs", "rules", "README.md");
        var received = Repository.PathOf("docs", "rules", "README.received.md");
        var text = File.ReadAllText(path);
        var start = text.IndexOf(header, StringComparison.Ordinal);
        Assert.True(start >= 0, "no table of rules");
        var index = text[..start] + header + string.Concat(rows);
        if (text != index)
        {
            File.WriteAllText(received, index);
            Assert.Fail($"The index is out of date: rename {received} to README.md.");
        }

        File.Delete(received);
    }

    private static string GetName(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Info ? "information" : severity.ToString().ToLowerInvariant();

    private static TheoryData<string> Pages(string pattern) =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf("docs", "rules"), pattern)
                .Select(f => Path.GetFileNameWithoutExtension(f)!)
                .Order(StringComparer.Ordinal),
        ];

    private static string PageText(string page) => File.ReadAllText(Repository.PathOf("docs", "rules", page + ".md"));

    private static List<string> FindExamples(string page, string language) =>
        [.. Block().Matches(PageText(page)).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    private static IEnumerable<(int Line, string Id)> MarkedLines(string example) =>
        example.Split('\n').SelectMany((line, number) => Mark().Matches(line).Select(m => (number, m.Groups[1].Value)));

    private static string InMethod(string statements) =>
        "using Acme.Ice; using FaceSearchToolkit; class Program { "
        + "async System.Threading.Tasks.Task Run(Acme.Ice.IceClient client, string url, string? token, bool flag) { "
        + statements
        + "\n} }";

    [GeneratedRegex("```(\\w+)\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("// (FST[0-9]{4})")]
    private static partial Regex Mark();
}
