using System.Diagnostics;
using System.Text;
using CsCheck;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Spec;

namespace FaceSearchToolkit.Mining.Tests;

public sealed class OverlayMinerTests
{
    private static readonly string[] Pieces =
    [
        "取值范围",
        "取值：",
        "默认值：",
        "默认",
        "长度为",
        "最大",
        "不超过",
        "1",
        "100",
        "~",
        "-",
        "，",
        "。",
        "、",
        "（",
        "）",
        "(",
        ")",
        "[",
        "]",
        "**",
        "`",
        "\n- ",
        "\n> ",
        "\n",
        "当",
        "时",
        "true",
        "on",
        "：",
        ":",
        " ",
        "个字符",
        "秒",
        "<p>",
        "<br",
        "&lt;",
        "&",
        "\\",
        "最多支持",
        "个",
        "Valid values: ",
        "maximum ",
        "|",
        "\ud83d",
        "\0",
        "{\"gte\":1,\"lte\":2}",
        "0.5",
        "1,000",
        "等",
    ];

    [Fact]
    public void NoText_MakesItThrow() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(i => Pieces[i])
            .Array[0, 40]
            .Select(string.Concat)
            .Sample(
                prose =>
                {
                    foreach (
                        var schema in new[]
                        {
                            "\"type\": \"integer\"",
                            "\"type\": \"string\"",
                            "\"type\": \"boolean\"",
                            "\"type\": \"array\"",
                        }
                    )
                    {
                        var document = Mined.Document(schema, prose);
                        var proposals = OverlayMiner.Mine(Mined.Input(document), new MiningOptions(0), default).Proposals;
                        var result = SpecCompiler.Compile(Mined.Input(document, OverlayText.Write(proposals)), default);
                        Assert.DoesNotContain(result.Findings, f => f.InOverlay && f.RuleId is "FST0001" or "FST0005");
                    }
                },
                iter: LongRuns.Iterations(200)
            );

    [Theory]
    [InlineData("取值")]
    [InlineData("1,")]
    [InlineData("（")]
    [InlineData("取值范围：1~")]
    [InlineData("- a\n")]
    [InlineData("默认值")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("[1,")]
    [InlineData("](")]
    [InlineData("取值：a、")]
    [InlineData("长度 ")]
    [InlineData("max ")]
    [InlineData("当A时，")]
    public void LongText_TakesLinearTime(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 90_000 / piece.Length).ToString();
        var watch = Stopwatch.StartNew();

        Mined.Mine(Mined.Document("\"type\": \"integer\"", text));
        Mined.Mine(Mined.Document("\"type\": \"string\"", text));

        // Far more than it takes, since machines that build are slow; what is not linear takes hours.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    [Fact]
    public void Proposal_SaysWhereItStands()
    {
        const string prose = "条数。取值范围：1~100。";
        var document = Mined.Document("\"type\": \"integer\"", prose);

        var proposal = Assert.Single(Mined.Mine(document));

        Assert.Equal(("Call", "Value", "取值范围：1~100"), (proposal.Target.Operation, proposal.Target.Path, proposal.Source));
        Assert.StartsWith("{ \"type\": \"integer\"", document[proposal.Location.Start..]);
        Assert.InRange(proposal.Confidence, 0.97, 1);
    }

    [Fact]
    public void LowerConfidence_ProposesMore()
    {
        var document = Mined.Document("\"type\": \"string\"", "状态\n- on：开启。\n- off：关闭。");

        Assert.Empty(Mined.Mine(document));
        Assert.Single(Mined.Mine(document, confidence: 0.5));
    }

    [Fact]
    public void ParametersOfOneName_AreLeftAlone()
    {
        var document = Mined.CreateDocument(
            """
            "parameters": [
              { "name": "A", "in": "query", "schema": { "type": "integer", "description": "取值范围：1~100。" } },
              { "name": "A", "in": "formData", "schema": { "type": "integer", "description": "取值范围：1~50。" } }
            ]
            """
        );

        Assert.Empty(Mined.Mine(document));
    }

    [Fact]
    public void Components_AreMined()
    {
        const string document = """
            { "version": "1.0", "info": { "style": "ROA", "product": "T", "version": "1" }, "apis": {},
              "components": { "schemas": { "Page": { "type": "object", "properties": {
                "Size": { "type": "integer", "description": "取值范围：1~100。" } } } } } }
            """;

        var proposal = Assert.Single(Mined.Mine(document));
        Assert.Equal(("", "Page.Size"), (proposal.Target.Operation, proposal.Target.Path));
    }

    [Fact]
    public void Operations_SelectWhatIsMined()
    {
        var input = Mined.Input(Mined.Document("\"type\": \"integer\"", "取值范围：1~100。"));

        Assert.Empty(
            OverlayMiner
                .Mine(input with { Operations = new(["Other"]) }, new MiningOptions(), TestContext.Current.CancellationToken)
                .Proposals
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"openapi\": \"3.0.0\" }")]
    public void DocumentThatIsNone_GivesFindings(string document)
    {
        var result = OverlayMiner.Mine(Mined.Input(document), new MiningOptions(), TestContext.Current.CancellationToken);

        Assert.Empty(result.Proposals);
        Assert.NotEmpty(result.Findings);
    }

    [Fact]
    public void Cancellation_StopsIt()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            OverlayMiner.Mine(Mined.Input(Mined.Document("\"type\": \"integer\"", "取值范围：1~100。")), new MiningOptions(), source.Token)
        );
    }
}
