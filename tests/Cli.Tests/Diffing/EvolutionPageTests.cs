using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

/// <summary>docs/evolution.md has the table of kinds as the comparison has it.</summary>
public sealed class EvolutionPageTests
{
    private const string Header = "| kind | what | in requests | in responses |\n| --- | --- | --- | --- |\n";

    private static readonly (SpecChangeDirection Direction, string Name)[] Directions =
    [
        (SpecChangeDirection.Narrower, "less"),
        (SpecChangeDirection.Wider, "more"),
        (SpecChangeDirection.Changed, "other"),
        (SpecChangeDirection.Equivalent, "same C# form"),
    ];

    private static readonly string[] Parts = ["param-", "response-", "component-"];

    [Fact]
    public void Page_HasTheTableOfKinds()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "evolution.md"));
        var start = page.IndexOf(Header, StringComparison.Ordinal);
        Assert.True(start >= 0, "no table of kinds");
        var expected = page[..start] + Table();
        var received = Repository.PathOf("docs", "evolution.received.md");
        if (page != expected)
        {
            File.WriteAllText(received, expected);
            Assert.Fail($"The table is out of date: look at {received}, and rename it if it is right.");
        }

        File.Delete(received);
    }

    /// <summary>Kinds that mean the same for parameters, answers and components share a row.</summary>
    private static string Table() =>
        Header
        + string.Concat(
            SpecChangeKinds
                .All.GroupBy(k => RestOf(k.Id) is { } rest && IsShared(rest) ? rest : k.Id, StringComparer.Ordinal)
                .OrderBy(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g =>
                    Row(g.Count() == 1 ? $"`{g.Key}`" : string.Join(", ", Parts.Select(p => $"`{p}{g.Key}`")), g.First(), g.Count() > 1)
                )
        );

    private static string Row(string name, SpecChangeKind kind, bool isShared)
    {
        var text = ChangeTexts.Describe(kind)!;
        var words = isShared ? text[..text.LastIndexOf(", of a", StringComparison.Ordinal)] : text;
        return $"| {name} | {words} | {Cell(kind, SpecSide.Request)} | {Cell(kind, SpecSide.Response)} |\n";
    }

    private static string? RestOf(string id) =>
        Parts.Where(p => id.StartsWith(p, StringComparison.Ordinal)).Select(p => id[p.Length..]).FirstOrDefault();

    private static bool IsShared(string rest) =>
        Parts.All(p =>
            SpecChangeKinds.Find(p + rest) is { } kind && ChangeTexts.Describe(kind)!.Contains(", of a", StringComparison.Ordinal)
        )
        && Parts.Select(p => SpecChangeKinds.Find(p + rest)!).Select(Rules).Distinct().Count() == 1;

    private static (SpecChangeRule, SpecChangeRule, SpecChangeRule, SpecChangeRule) Rules(SpecChangeKind kind) =>
        (kind.Changed, kind.Narrower, kind.Wider, kind.Equivalent);

    private static string Cell(SpecChangeKind kind, SpecSide side)
    {
        var texts = Directions
            .Select(d => (d.Name, Text: Text(kind.GetRule(d.Direction), side)))
            .GroupBy(d => d.Text, StringComparer.Ordinal)
            .ToArray();
        return texts.Length == 1
            ? texts[0].Key
            : string.Join(
                "; ",
                texts.OrderBy(IsUsual).Select(g => $"{(IsUsual(g) ? "otherwise" : string.Join(", ", g.Select(d => d.Name)))}: {g.Key}")
            );
    }

    private static bool IsUsual(IGrouping<string, (string Name, string Text)> group) => group.Any(d => d.Name == "other");

    private static string Text(SpecChangeRule rule, SpecSide side) =>
        rule.GetEffect(side) == SpecChangeEffect.None
            ? ChangeTexts.GetName(rule.GetClass(side))
            : $"{ChangeTexts.GetName(rule.GetClass(side))} ({ChangeTexts.GetName(rule.GetEffect(side))})";
}
