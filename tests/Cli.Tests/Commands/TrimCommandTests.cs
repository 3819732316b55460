using System.Text.Json;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Commands;

public sealed class TrimCommandTests : IDisposable
{
    private readonly Workplace _workplace = new Workplace().With("ice.json", Workplace.Spec);

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Operation_StaysWithTheComponentsItReaches()
    {
        using var json = await Trim("Search");

        Assert.Equal(["Search"], NamesIn(json.RootElement.GetProperty("apis")));
        Assert.Equal(["Tree", "Leaf"], NamesIn(json.RootElement.GetProperty("components").GetProperty("schemas")));
        Assert.Equal(["version", "info", "components", "apis", "endpoints"], NamesIn(json.RootElement));
    }

    [Fact]
    public async Task OperationWithoutReferences_StaysAlone()
    {
        using var json = await Trim("Delete");

        Assert.Empty(NamesIn(json.RootElement.GetProperty("components").GetProperty("schemas")));
    }

    [Fact]
    public async Task Order_IsTheDocuments()
    {
        using var json = await Trim("Delete,Search");

        Assert.Equal(["Search", "Delete"], NamesIn(json.RootElement.GetProperty("apis")));
    }

    [Fact]
    public async Task Result_GivesTheSameFindingsAndCanBeTrimmedAgain()
    {
        var once = await _workplace.RunAsync("spec trim ice.json --operations Search -o once.json");
        var again = await _workplace.RunAsync("spec trim once.json --operations Search -o again.json");

        Assert.Equal((0, 0, ""), (once.Exit, again.Exit, once.Output));
        Assert.Equal(_workplace.Read("once.json"), _workplace.Read("again.json"));
        Assert.Equal("No findings.\n", (await _workplace.RunAsync("spec lint once.json")).Output);
    }

    [Fact]
    public async Task UnknownOperation_IsGuessed()
    {
        var run = await _workplace.RunAsync("spec trim ice.json --operations Serch");

        Assert.Equal((2, "", "There is no operation Serch in the document: did you mean Search?\n"), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("{\"apis\":", "broken.json(1,9): error FST0001: ")]
    [InlineData("{\"openapi\":\"3.0.1\"}", "broken.json(1,")]
    public async Task UnusableDocument_IsExplainedAsTheBuildDoes(string text, string message)
    {
        var run = await _workplace.With("broken.json", text).RunAsync("spec trim broken.json --operations Search -o out.json");

        Assert.Equal(2, run.Exit);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_workplace.PathOf("out.json")));
    }

    private async Task<JsonDocument> Trim(string operations)
    {
        var run = await _workplace.RunAsync("spec trim ice.json --operations " + operations);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        return JsonDocument.Parse(run.Output);
    }

    private static string[] NamesIn(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];
}
