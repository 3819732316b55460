using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Tests.Specs;

/// <summary>A spec is compiled again only where its text, its overlay's or its item's metadata changed: not at every keystroke.</summary>
public sealed class SpecCachingTests
{
    private const string Document = """
        {"version":"1.0","info":{"style":"RPC","product":"ICE","version":"2020-11-09"},
         "apis":{"Search":{"methods":["post"],"parameters":[
           {"name":"PageSize","in":"query","schema":{"type":"integer","minimum":"9","maximum":"1"}}],"responses":{}}}}
        """;

    private readonly SpecSession _session = new();
    private readonly CountingText _document = new(Document);
    private readonly CountingText _overlay = new("""{"apis":{"Serch":{}}}""");

    [Fact]
    public async Task EditOfCode_ReadsNothingAgainAndReportsTheSame()
    {
        var first = await Analyze("class C { }", _document, _overlay);
        var second = await Analyze("class D { }", _document, _overlay);

        Assert.Equal(["FST0005 /o.json", "FST0006 /s.json"], first);
        Assert.Equal(first, second);
        Assert.Equal((1, 1), (_document.Reads, _overlay.Reads));
    }

    [Fact]
    public async Task EditOfTheOverlay_CompilesAgain()
    {
        await Analyze("class C { }", _document, _overlay);

        Assert.Equal(["FST0001 /o.json"], await Analyze("class C { }", _document, new CountingText("{")));
        Assert.Equal(2, _document.Reads);
    }

    [Fact]
    public async Task SameOverlayReadAnew_CompilesNothing()
    {
        await Analyze("class C { }", _document, _overlay);
        var again = new CountingText(_overlay.ToString());

        Assert.Equal(["FST0005 /o.json", "FST0006 /s.json"], await Analyze("class C { }", _document, again));
        Assert.Equal((1, 0), (_document.Reads, again.Reads));
    }

    [Fact]
    public async Task EditOfTheSpec_CompilesTheNewText()
    {
        await Analyze("class C { }", _document, _overlay);
        var edited = new CountingText(Document.Replace("\"9\"", "\"0\"", StringComparison.Ordinal));

        Assert.Equal(["FST0005 /o.json"], await Analyze("class C { }", edited, _overlay));
        Assert.Equal((1, 1), (_document.Reads, edited.Reads));
    }

    [Fact]
    public async Task OtherMetadata_CompilesAgain()
    {
        await Analyze("class C { }", _document, _overlay);

        Assert.Equal(["FST0003 /s.json", "FST0005 /o.json"], await Analyze("class C { }", _document, _overlay, ("Operations", "Unheard")));
        Assert.Equal(2, _document.Reads);
    }

    [Fact]
    public async Task TwoSpecsOfOneText_KeepTheirOwnResults()
    {
        (string, SourceText, (string, string)[])[] files =
        [
            ("/a.json", _document, [("Kind", "Spec"), ("Client", "A")]),
            ("/b.json", _document, [("Kind", "Spec"), ("Client", "B"), ("Namespace", "Other")]),
        ];
        string[] expected = ["FST0006 /a.json", "FST0006 /b.json"];

        Assert.Equal(expected, await _session.Analyze("class C { }", files));
        Assert.Equal(expected, await _session.Analyze("class D { }", files));
        Assert.Equal(2, _document.Reads);
    }

    private Task<string[]> Analyze(string code, SourceText document, SourceText overlay, params (string, string)[] more) =>
        _session.Analyze(
            code,
            ("/s.json", document, [("Kind", "Spec"), ("Overlay", "/o.json"), .. more]),
            ("/o.json", overlay, [("Kind", "Overlay")])
        );
}
