using System.Text.Json;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Real versions of four products, with what a plain script found between neighbours.</summary>
public sealed class HistoryTests
{
    public static TheoryData<string> Products => ["apig_2024-03-27", "dataworks-public_2024-05-18", "esa_2024-09-10", "ice"];

    [Theory]
    [MemberData(nameof(Products))]
    public void Neighbours_DifferAsTheFactsSay(string product)
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(SharedData.Corpus("history", product + "-diff-facts.json")));
        var pairs = facts.RootElement.GetProperty("pairs").EnumerateArray().ToList();
        Assert.NotEmpty(pairs);
        foreach (var pair in pairs)
        {
            var (from, to) = (pair.GetProperty("from").GetString()!, pair.GetProperty("to").GetString()!);
            var expected = pair.GetProperty("facts").EnumerateArray().Select(Fact.Create).ToList();

            var actual = Compared.Changes(Read(product, from), Read(product, to)).Where(Fact.IsFactsKind).Select(Fact.Create).ToList();

            Assert.Equal(expected.Count, expected.Distinct().Count());
            Assert.Equal(
                [from, to],
                [
                    from,
                    to,
                    .. expected.Except(actual).Select(f => "not found: " + f),
                    .. actual.Except(expected).Select(f => "no fact: " + f),
                ]
            );
            Assert.Equal(expected.Count, actual.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void Version_DoesNotDifferFromItself(string product)
    {
        foreach (var file in Directory.GetFiles(SharedData.Corpus("history", product), "*.json"))
        {
            var text = File.ReadAllText(file);
            Assert.Empty(Compared.Changes(text, text + "\n"));
        }
    }

    private static string Read(string product, string file) => File.ReadAllText(SharedData.Corpus("history", product, file));
}
