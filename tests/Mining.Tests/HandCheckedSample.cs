using System.Text.Json;
using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Tests;

/// <summary>The hand-checked rows with what the miner proposes for them today, read from the corpus once for all tests.</summary>
public sealed class HandCheckedSample
{
    private readonly Lazy<IReadOnlyList<(HandCheckedRow Row, string Proposed)>> _rows = new(Read);

    internal IReadOnlyList<(HandCheckedRow Row, string Proposed)> Rows => _rows.Value;

    private static IReadOnlyList<(HandCheckedRow, string)> Read()
    {
        SharedData.Corpus("specs");
        return [.. HandCheckedRow.ReadAll().GroupBy(r => r.Spec).SelectMany(Match)];
    }

    private static IEnumerable<(HandCheckedRow, string)> Match(IGrouping<string, HandCheckedRow> rows)
    {
        var document = Cut(SharedData.Corpus("specs", rows.Key + ".json"), rows.Select(r => r.Operation).ToHashSet());
        var proposals = OverlayMiner
            .Mine(Mined.Input(document), new MiningOptions(), default)
            .Proposals.ToDictionary(p => (p.Target.Operation, p.Target.Path, p.Family), Mined.Keywords);
        return rows.Select(r => (r, proposals.GetValueOrDefault((r.Operation, r.Path, r.Family), "")));
    }

    /// <summary>The document with these operations alone; an empty name stands for the components.</summary>
    private static string Cut(string path, HashSet<string> operations)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var apis = document
            .RootElement.GetProperty("apis")
            .EnumerateObject()
            .Where(o => operations.Contains(o.Name))
            .Select(o => $"{JsonSerializer.Serialize(o.Name)}: {o.Value.GetRawText()}");
        var components = operations.Contains("") ? document.RootElement.GetProperty("components").GetRawText() : "{}";
        var info = document.RootElement.GetProperty("info").GetRawText();
        return $$"""{ "version": "1.0", "info": {{info}}, "components": {{components}}, "apis": { {{string.Join(", ", apis)}} } }""";
    }
}
