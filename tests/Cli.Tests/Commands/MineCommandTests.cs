using System.Text.Json;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Commands;

public sealed class MineCommandTests : IDisposable
{
    private const string Document = """
        {
          "version": "1.0", "info": { "style": "RPC", "product": "T", "version": "1" },
          "apis": { "List": { "methods": ["get"], "parameters": [
            { "name": "Size", "in": "query", "schema": { "type": "integer", "description": "取值范围：1~100。默认值：10。" } },
            { "name": "Order", "in": "query", "schema": { "type": "string", "description": "排序。\n- asc：正序。\n- desc：倒序。" } }
          ] } }
        }
        """;

    private readonly Workplace _workplace = new Workplace().With("api.json", Document);

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Proposals_BecomeAnOverlayThatLintAccepts()
    {
        var run = await _workplace.RunAsync("spec mine api.json -o api.overlay.json");

        Assert.Equal((0, "", "2 proposals in 2 texts: 1 range, 1 default.\n"), (run.Exit, run.Output, run.Error));
        Assert.Contains("\"maximum\": \"100\"", _workplace.Read("api.overlay.json"), StringComparison.Ordinal);
        Assert.Equal("No findings.\n", (await _workplace.RunAsync("spec lint api.json")).Output);
    }

    [Fact]
    public async Task OverlayThatIsThere_IsAddedTo()
    {
        _workplace.With(
            "api.overlay.json",
            """{ "apis": { "List": { "parameters": [ { "name": "Size", "schema": { "maximum": "50" } } ] } } } // by hand"""
        );

        var run = await _workplace.RunAsync("spec mine api.json -o api.overlay.json");

        Assert.Equal((0, "1 proposal in 2 texts: 1 default. What stood in the overlay stays as it was.\n"), (run.Exit, run.Error));
        Assert.StartsWith(
            """{ "apis": { "List": { "parameters": [ { "name": "Size", "schema": { "maximum": "50",""",
            _workplace.Read("api.overlay.json"),
            StringComparison.Ordinal
        );
        Assert.EndsWith("// by hand", _workplace.Read("api.overlay.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondRun_ChangesNothing()
    {
        await _workplace.RunAsync("spec mine api.json -o api.overlay.json");
        var once = _workplace.Read("api.overlay.json");

        var run = await _workplace.RunAsync("spec mine api.json -o api.overlay.json");

        Assert.Equal((0, "Nothing to propose in 2 texts that the document or its overlay does not say.\n"), (run.Exit, run.Error));
        Assert.Equal(once, _workplace.Read("api.overlay.json"));
    }

    [Fact]
    public async Task WithoutOut_TheOverlayIsTheOutput()
    {
        using var overlay = JsonDocument.Parse((await _workplace.RunAsync("spec mine api.json")).Output);

        Assert.Equal(
            "Size",
            overlay.RootElement.GetProperty("apis").GetProperty("List").GetProperty("parameters")[0].GetProperty("name").GetString()
        );
    }

    [Theory]
    [InlineData("0.5", 3)]
    [InlineData("0.85", 2)]
    [InlineData("1", 0)]
    public async Task Confidence_DecidesHowMuch(string confidence, int proposals)
    {
        using var json = JsonDocument.Parse(
            (await _workplace.RunAsync($"spec mine api.json --format json --confidence {confidence}")).Output
        );

        Assert.Equal(proposals, json.RootElement.GetProperty("proposals").GetArrayLength());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Text_HasAProposalALine(bool isTerminal)
    {
        var run = isTerminal
            ? await _workplace.RunInTerminalAsync("spec mine api.json --format text")
            : await _workplace.RunAsync("spec mine api.json --format text");

        Assert.Equal(0, run.Exit);
        Assert.Contains("api.json(4,", run.Output, StringComparison.Ordinal);
        Assert.Contains("minimum 1, maximum 100", run.Output, StringComparison.Ordinal);
        Assert.Contains("取值范围", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spec mine none.json", "none.json: there is no such file")]
    [InlineData("spec mine broken.json", "broken.json(1,9): error FST0001: ")]
    [InlineData("spec mine api.json -o broken.json", "broken.json(1,9): error FST0001: ")]
    [InlineData("spec mine api.json --operations Lst", "api.json(1,1): error FST0003: ")]
    [InlineData("spec mine api.json --confidence high", "facesearch: --confidence is a number from 0 to 1, and not 'high'.")]
    [InlineData("spec mine api.json --confidence 2", "facesearch: --confidence is a number from 0 to 1, and not '2'.")]
    public async Task WhatCannotBeUsed_IsSaid(string line, string message)
    {
        var run = await _workplace.With("broken.json", "{\"apis\":").RunAsync(line);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }
}
