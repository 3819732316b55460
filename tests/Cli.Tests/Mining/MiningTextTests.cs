using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Mining;
using FaceSearchToolkit.Cli.Tests.Infrastructure;
using FaceSearchToolkit.Mining;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Cli.Tests.Mining;

/// <summary>What mining came to, in words and as JSON.</summary>
public sealed class MiningTextTests
{
    public static TheoryData<string, bool, string> Summaries =>
        new()
        {
            { "", false, "Nothing to propose in 3 texts that the document or its overlay does not say." },
            { "", true, "Nothing to propose in 3 texts that the document or its overlay does not say." },
            { "Range", false, "1 proposal in 3 texts: 1 range." },
            { "Default Range Default", false, "3 proposals in 3 texts: 1 range, 2 defaults." },
            { "Values TimeRange", true, "2 proposals in 3 texts: 1 value set, 1 time range. What stood in the overlay stays as it was." },
        };

    [Theory]
    [MemberData(nameof(Summaries))]
    public void Summary_CountsFamilies(string families, bool isMerged, string summary)
    {
        var proposals = families.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => Create(Enum.Parse<MiningFamily>(f)));

        Assert.Equal(summary, MiningSummary.Write(Result([.. proposals]), isMerged));
    }

    [Fact]
    public void Text_HasPlaceMemberKeywordsConfidenceAndSentence() =>
        Assert.Equal("api.json(5,7): List Size: minimum 1, maximum 100 (0.98) Range: 1 to 100.\n", WriteText(Create(), isTerminal: false));

    [Fact]
    public void Sentence_StandsInOneLine() =>
        Assert.EndsWith(
            "(0.98) one two three\n",
            WriteText(Create(source: "one\n  two\tthree\n"), isTerminal: false),
            StringComparison.Ordinal
        );

    [Fact]
    public void MarkupInTheSentence_IsShownAsText() =>
        Assert.Contains("[1, 100]", WriteText(Create(source: "In [1, 100] or [red]"), isTerminal: true), StringComparison.Ordinal);

    [Fact]
    public void Json_HasTheDocumentedShape() =>
        Assert.Equal(
            """
            {
              "schema": "facesearch-mine/1",
              "proposals": [
                {
                  "operation": "List",
                  "path": "Size",
                  "family": "range",
                  "keywords": {
                    "minimum": [
                      "1"
                    ],
                    "maximum": [
                      "100"
                    ]
                  },
                  "confidence": 0.98,
                  "source": "Range: 1 to 100.",
                  "place": {
                    "path": "api.json",
                    "line": 5,
                    "column": 7,
                    "endLine": 5,
                    "endColumn": 12
                  }
                }
              ]
            }
            """,
            MiningReport.WriteJson(Result(Create()), CreateHost(TextWriter.Null, isTerminal: false))
        );

    [Fact]
    public void NoProposals_HaveTheSameShape() =>
        Assert.Equal(
            "{\n  \"schema\": \"facesearch-mine/1\",\n  \"proposals\": []\n}",
            MiningReport.WriteJson(Result(), CreateHost(TextWriter.Null, isTerminal: false))
        );

    private static MiningProposal Create(MiningFamily family = MiningFamily.Range, string source = "Range: 1 to 100.") =>
        new(
            new MiningTarget(new[] { "apis", "List", "parameters", "Size" }.ToEquatableArray()),
            family,
            new[]
            {
                new MinedKeyword("minimum", new[] { "1" }.ToEquatableArray()),
                new MinedKeyword("maximum", new[] { "100" }.ToEquatableArray()),
            }.ToEquatableArray(),
            source,
            0.98,
            new SpecLocation("/documents/api.json", 0, 5, 4, 6, 4, 11)
        );

    private static MiningResult Result(params MiningProposal[] proposals) =>
        new(proposals.ToEquatableArray(), Array.Empty<SpecFinding>().ToEquatableArray(), Texts: 3);

    private static string WriteText(MiningProposal proposal, bool isTerminal)
    {
        using var output = new StringWriter { NewLine = "\n" };
        MiningReport.WriteText(Result(proposal), CreateHost(output, isTerminal));
        return output.ToString();
    }

    private static CommandHost CreateHost(TextWriter output, bool isTerminal) =>
        new()
        {
            Output = output,
            Error = TextWriter.Null,
            Folder = "/documents",
            Screen = isTerminal ? Workplace.CreateScreen(output) : null,
        };
}
