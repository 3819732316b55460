using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

public sealed class DiffCommandTests : IDisposable
{
    private const string Diff = "spec diff old.json new.json";

    private readonly Workplace _workplace = new Workplace()
        .With("old.json", Versions.Of(50, "Delete"))
        .With("new.json", Versions.Of(20, "Add"));

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Text_IsGroupedAndHasBothPlaces()
    {
        var run = await _workplace.RunAsync(Diff);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Equal(
            """
            old.json -> new.json: 2 breaking, 0 risky, 1 compatible

            1 operation removed: Delete old.json(11,5)

            1 operation added: Add new.json(11,5)

            Search
              breaking   param-constraint-changed Search.PageSize: maximum 50 -> 20
                         new.json(8,101), was old.json(8,101); C#: behaviour


            """,
            run.Output
        );
    }

    [Fact]
    public async Task WhatBreaks_StandsFirst()
    {
        _workplace
            .With("old.json", Versions.Of(50, "Alpha"))
            .With(
                "new.json",
                Versions
                    .Of(20, "Alpha")
                    .Replace(
                        "\"parameters\": []",
                        "\"parameters\": [{ \"name\": \"A\", \"in\": \"query\", \"schema\": { \"type\": \"string\" } }]",
                        StringComparison.Ordinal
                    )
            );

        var run = await _workplace.RunAsync(Diff);

        Assert.Equal(["Search", "Alpha"], run.Lines.Where(l => l is "Search" or "Alpha"));
    }

    [Fact]
    public async Task Terminal_GetsColours() =>
        Assert.Contains("\u001b[", (await _workplace.RunInTerminalAsync(Diff)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task SameDocument_HasNoChanges()
    {
        var run = await _workplace.RunAsync("spec diff old.json old.json --fail-on any");

        Assert.Equal((0, "old.json -> old.json: 0 breaking, 0 risky, 0 compatible\n\n"), (run.Exit, run.Output));
    }

    [Theory]
    [InlineData("old.json", "breaking", 1)]
    [InlineData("wider.json", "breaking", 0)]
    [InlineData("wider.json", "warning", 0)]
    [InlineData("wider.json", "any", 1)]
    public async Task FailOn_SetsTheExitCode(string later, string failOn, int exit)
    {
        _workplace.With("wider.json", Versions.Of(50, "Add"));

        Assert.Equal(exit, (await _workplace.RunAsync($"spec diff new.json {later} --fail-on {failOn}")).Exit);
    }

    [Fact]
    public async Task Operations_SelectWhatIsCompared()
    {
        var run = await _workplace.RunAsync(Diff + " --operations Search");

        Assert.Contains("Search.PageSize", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Delete", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownOperation_IsGuessed()
    {
        var run = await _workplace.RunAsync(Diff + " --operations Serch");

        Assert.Equal((2, "", "There is no operation Serch in the document: did you mean Search?\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public async Task OverlayBesideTheLaterVersion_HoldsForBoth()
    {
        _workplace
            .With("new.json", Versions.Of(50, "Delete"))
            .With("new.overlay.json", """{"apis":{"Search":{"parameters":[{"name":"PageSize","schema":{"minimum":"1"}}]}}}""");

        Assert.Equal(0, (await _workplace.RunAsync(Diff + " --fail-on any")).Exit);
    }

    [Fact]
    public async Task OverlayOfEach_IsComparedToo()
    {
        _workplace
            .With("new.json", Versions.Of(50, "Delete"))
            .With("old.overlay.json", """{"apis":{"Search":{"parameters":[{"name":"PageSize","schema":{"minimum":"1"}}]}}}""")
            .With("new.overlay.json", """{"apis":{"Search":{"parameters":[{"name":"PageSize","schema":{"minimum":"5"}}]}}}""");

        var run = await _workplace.RunAsync(Diff);

        Assert.Contains(
            "minimum 1 -> 5\n             new.overlay.json(1,73), was old.overlay.json(1,73)",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("spec diff old.json broken.json", "broken.json(1,9): error FST0001")]
    [InlineData("spec diff old.json openapi.json", "openapi.json(1,")]
    [InlineData("spec diff old.json missing.json", "missing.json: there is no such file")]
    [InlineData("spec diff old.json", "There is nothing to compare old.json with")]
    [InlineData("spec diff empty", "there are no documents (*.json) in this folder")]
    [InlineData("spec diff git:--output=x:old.json old.json", "names no file in a commit")]
    [InlineData("spec diff git:HEAD old.json", "names no file in a commit")]
    public async Task UnusableInput_IsExplained(string line, string message)
    {
        _workplace.With("broken.json", "{\"apis\":").With("openapi.json", "{\"openapi\":\"3.0.1\"}");
        Directory.CreateDirectory(_workplace.PathOf("empty"));

        var run = await _workplace.RunAsync(line);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_TakesTheReport()
    {
        var run = await _workplace.RunAsync(Diff + " -o changes.txt");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Equal((await _workplace.RunAsync(Diff)).Output, _workplace.Read("changes.txt"));
    }
}
