using System.Text.Json;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

/// <summary>Folders of versions, and what comes and goes in them.</summary>
public sealed class DiffLogTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Folder_IsComparedInTheOrderOfItsNames()
    {
        Versions("2024-10-01", Infrastructure.Versions.Of(30));
        Versions("2024-02-01", Infrastructure.Versions.Of(50));
        Versions("2024-03-01", Infrastructure.Versions.Of(40));
        _workplace.With("versions/2024-03-01.overlay.json", "{}").With("versions/notes.txt", "?");

        var run = await _workplace.RunAsync("spec diff versions");

        Assert.Equal(
            [
                "versions/2024-02-01.json -> versions/2024-03-01.json: 1 breaking, 0 risky, 0 compatible",
                "versions/2024-03-01.json -> versions/2024-10-01.json: 1 breaking, 0 risky, 0 compatible",
            ],
            run.Lines.Where(l => l.StartsWith("versions/", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task FileBehindAFolder_IsItsLastVersion()
    {
        Versions("1", Infrastructure.Versions.Of(50));
        Versions("2", Infrastructure.Versions.Of(50));
        _workplace.With("new.json", Infrastructure.Versions.Of(20));

        var run = await _workplace.RunAsync("spec diff versions new.json");

        Assert.Contains("versions/2.json -> new.json: 1 breaking", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsGoneAndComesBack_IsToldOnBothSides()
    {
        Versions("1", Infrastructure.Versions.Of(50, "Delete"));
        Versions("2", Infrastructure.Versions.Of(50));
        Versions("3", Infrastructure.Versions.Of(50));
        Versions("4", Infrastructure.Versions.Of(50, "Delete"));

        Assert.Equal([("operation-removed", null, "versions/4.json"), ("operation-added", "versions/2.json", null)], await NotesAsync());
    }

    [Fact]
    public async Task WhatComesAndGoesAgain_IsToldOnBothSides()
    {
        Versions("1", Infrastructure.Versions.Of(50));
        Versions("2", Infrastructure.Versions.Of(50, "Delete"));
        Versions("3", Infrastructure.Versions.Of(50));

        Assert.Equal([("operation-added", null, "versions/3.json"), ("operation-removed", "versions/2.json", null)], await NotesAsync());
    }

    [Fact]
    public async Task ValueThatIsChangedBack_IsToldAndOneThatMovesOnIsNot()
    {
        Versions("1", Infrastructure.Versions.Of(50));
        Versions("2", Infrastructure.Versions.Of(20));
        Versions("3", Infrastructure.Versions.Of(50));
        Versions("4", Infrastructure.Versions.Of(60));

        Assert.Equal(
            [
                ("param-constraint-changed", null, "versions/3.json"),
                ("param-constraint-changed", "versions/2.json", null),
                ("param-constraint-changed", null, null),
            ],
            await NotesAsync()
        );
    }

    [Fact]
    public async Task Text_TellsOfIt()
    {
        Versions("1", Infrastructure.Versions.Of(50));
        Versions("2", Infrastructure.Versions.Of(20));
        Versions("3", Infrastructure.Versions.Of(50));

        var run = await _workplace.RunAsync("spec diff versions");

        Assert.Contains("\n             taken back in versions/3.json\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n             takes back what versions/2.json changed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RealHistory_CanBeToldInEveryFormat()
    {
        var history = SharedData.Corpus("history", "apig_2024-03-27");
        foreach (var format in new[] { "text", "json", "markdown", "html", "sarif", "github" })
        {
            var run = await _workplace.RunAsync(["spec", "diff", history, "--format", format], isTerminal: false);

            Assert.Equal("", run.Error);
            Assert.NotEqual("", run.Output);
        }
    }

    private void Versions(string name, string text) => _workplace.With($"versions/{name}.json", text);

    private async Task<IEnumerable<(string? Kind, string? Undoes, string? UndoneIn)>> NotesAsync()
    {
        var run = await _workplace.RunAsync("spec diff versions --format json");
        using var json = JsonDocument.Parse(run.Output);
        return
        [
            .. json
                .RootElement.GetProperty("steps")
                .EnumerateArray()
                .SelectMany(s => s.GetProperty("changes").EnumerateArray())
                .Select(c =>
                    (c.GetProperty("kind").GetString(), c.GetProperty("undoes").GetString(), c.GetProperty("undoneIn").GetString())
                ),
        ];
    }
}
