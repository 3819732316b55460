using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Mining.Tests;

public sealed class OverlayTextTests
{
    private const string Prose = "每页条数。取值范围：1~100。默认值：10。";

    private static readonly string Document = Mined.CreateDocument(
        $$"""
        "parameters": [
          { "name": "Size", "in": "query", "schema": { "type": "integer", "description": "{{Prose}}" } },
          { "name": "parameters", "in": "query", "schema": { "type": "object", "properties": {
            "parameters": { "type": "string", "description": "名称。长度为2~64个字符。" } } } }
        ]
        """
    );

    [Fact]
    public void ProposalsOfADocument_BecomeAnOverlay() =>
        Assert.Equal(
            """
            {
              "apis": {
                "Call": {
                  "parameters": [
                    {
                      "name": "Size",
                      "schema": {
                        "minimum": "1",
                        "maximum": "100",
                        "default": "10",
                        "x-source": "取值范围：1~100 默认值：10",
                        "$comment": "mined: range 0.98, default 0.98"
                      }
                    },
                    {
                      "name": "parameters",
                      "schema": {
                        "properties": {
                          "parameters": {
                            "minLength": 2,
                            "maxLength": 64,
                            "x-source": "长度为2~64个字符",
                            "$comment": "mined: length 0.98"
                          }
                        }
                      }
                    }
                  ]
                }
              }
            }

            """,
            OverlayText.Write(Mined.Mine(Document)),
            ignoreLineEndingDifferences: true
        );

    [Fact]
    public void NoProposals_BecomeAnEmptyOverlay() => Assert.Equal("{\n}\n", OverlayText.Write([]));

    [Fact]
    public void MinedOverlay_LeavesNothingToMine()
    {
        var overlay = OverlayText.Write(Mined.Mine(Document));

        Assert.Empty(Mined.Mine(Document, overlay));
    }

    [Fact]
    public void WhatStandsInAnOverlay_StaysToTheLetter()
    {
        const string overlay = """
            {
              // by hand
              "apis": {
                "Call": {
                  "x-paging": false,
                  "parameters": [
                    { "name": "Size", "schema": { "maximum": "50", "x-source": "support" } } // ask again
                  ]
                }
              }
            }
            """;

        var merged = OverlayText.Write(Mined.Mine(Document, overlay), overlay);

        Assert.StartsWith(overlay[..overlay.IndexOf(" } } // ask again", StringComparison.Ordinal)], merged);
        Assert.Contains("// ask again", merged);
        Assert.DoesNotContain("\"minimum\"", merged);
        Assert.DoesNotContain("range", merged);
        Assert.Contains("\"default\": \"10\"", merged);
        Assert.Contains("\"maxLength\": 64", merged);
        Assert.DoesNotContain("取值范围", merged);
        Assert.Null(JsonText.Parse(merged, JsonSyntax.Relaxed, TestContext.Current.CancellationToken).Error);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"$schema\": \"./x.json\" }")]
    [InlineData("{\n  \"$schema\": \"./x.json\",\n}")]
    [InlineData("{\r\n  \"apis\": {\r\n  }\r\n}\r\n")]
    [InlineData("{ \"apis\": { \"Call\": { \"parameters\": [] } } }")]
    [InlineData("{ \"apis\": { \"Call\": { \"parameters\": [ { \"name\": \"Size\" } ] } } }")]
    [InlineData("{ \"apis\": { \"Call\": { \"parameters\": [\n{ \"name\": \"Size\", \"schema\": {} }, // first\n] } } }")]
    [InlineData("{ \"apis\": { \"Call\": {} /* none */ } }")]
    public void MergedOverlay_SaysTheSameAsANewOne(string overlay)
    {
        var merged = OverlayText.Write(Mined.Mine(Document, overlay), overlay);

        var result = SpecCompiler.Compile(Mined.Input(Document, merged), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(result.Findings, f => f.InOverlay);
        Assert.Empty(Mined.Mine(Document, merged));
        Assert.Contains("\"maxLength\": 64", merged);
        Assert.Equal(overlay.Contains("\r\n"), merged.Contains("\r\n"));
    }

    [Theory]
    [InlineData("{ \"apis\": { \"Call\": { \"parameters\": [ { \"name\": \"Size\", \"schema\": { \"default\": null } } ] } } }", "default")]
    [InlineData(
        "{ \"apis\": { \"Call\": { \"parameters\": [ { \"name\": \"Size\", \"schema\": { \"minimum\": null, \"maximum\": null } } ] } } }",
        "maximum"
    )]
    public void NullInTheOverlay_DeclinesAProposal(string overlay, string keyword) =>
        Assert.DoesNotContain(Mined.Mine(Document, overlay), p => p.Keywords.Any(k => k.Name == keyword));

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"apis\": ")]
    public void OverlayThatIsNoObject_IsRefused(string overlay) =>
        Assert.Throws<ArgumentException>(() => OverlayText.Write(Mined.Mine(Document), overlay));

    [Fact]
    public void LongSentence_IsCut()
    {
        var document = Mined.Document("\"type\": \"integer\"", $"每页条数，取值范围：1~100，{new string('甲', 400)}。");

        var source = Assert.Single(Mined.Mine(document)).Source;
        Assert.True(source.Length > 400);
        Assert.DoesNotContain(source, OverlayText.Write(Mined.Mine(document)));
    }
}
