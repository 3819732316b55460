using System.Text.Json.Nodes;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Tests.Overlays;

/// <summary><c>specs/overlay.schema.json</c> says to editors what the compiler reads, no more and no less.</summary>
public sealed class OverlaySchemaTests
{
    public static TheoryData<string> Parts { get; } = [.. Enum.GetNames<OverlayPart>()];

    public static TheoryData<string> Fixtures { get; } =
        new(
            new[] { "specs", "samples", "tests" }
                .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.overlay.json", SearchOption.AllDirectories))
                .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
                .Where(path =>
                    !path.Contains("/bin/", StringComparison.Ordinal)
                    && !path.Contains("/obj/", StringComparison.Ordinal)
                    && !path.Contains("BrokenSpecs", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Parts))]
    public void Schema_HasTheKeywordsThatTheCompilerKnows(string part)
    {
        var keywords = OverlayVocabulary.GetKeywords(Enum.Parse<OverlayPart>(part)).Keys;

        Assert.Equal(keywords.Order(StringComparer.Ordinal), GetProperties(part).Select(p => p.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Schema_DescribesEachKeyword(string part) =>
        Assert.All(GetProperties(part), p =>
            Assert.False(string.IsNullOrWhiteSpace((string?)(p.Value!["description"] ?? Referred(p.Value)?["description"])), p.Key)
        );

    [Theory]
    [MemberData(nameof(Parts))]
    public void Schema_HasAnExampleOfEachKeywordOfOurs(string part) =>
        Assert.All(
            GetProperties(part)
                .Where(p =>
                    p.Key.StartsWith("x-", StringComparison.Ordinal)
                    && OverlayVocabulary.GetKeywords(Enum.Parse<OverlayPart>(part))[p.Key] != OverlayValue.Flag
                    && part != nameof(OverlayPart.Field)
                ),
            p => Assert.NotNull(p.Value!["examples"] ?? Referred(p.Value)?["examples"])
        );

    [Theory]
    [MemberData(nameof(Parts))]
    public void Schema_TakesItsOwnExamples(string part) =>
        Assert.All(GetProperties(part).Where(p => p.Value!["examples"] is not null), p =>
            Assert.All(p.Value!["examples"]!.AsArray(), example =>
                Assert.Empty(OverlaySchema.Errors(Around(part, $"{{ \"{p.Key}\": {example!.ToJsonString()} }}")))
            )
        );

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void OverlayOfOurs_IsWellFormed(string path) =>
        Assert.Empty(OverlaySchema.Errors(File.ReadAllText(Repository.PathOf(path.Split('/')))));

    [Fact]
    public void SyntheticOverlay_IsWellFormed() => Assert.Empty(OverlaySchema.Errors(LargeSpec.OverlayOf(8)));

    [Fact]
    public void ShippedOverlay_NamesItsSchema()
    {
        var overlay = JsonNode.Parse(File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.overlay.json")))!;

        Assert.Equal("./overlay.schema.json", (string?)overlay["$schema"]);
    }

    [Fact]
    public void Page_NamesEveryKeywordThatConstrainsOrIsOurs()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "overlays.md"));
        var keywords = OverlayVocabulary
            .GetKeywords(OverlayPart.Schema)
            .Keys.Concat(OverlayVocabulary.GetKeywords(OverlayPart.Operation).Keys)
            .Concat(OverlayVocabulary.GetKeywords(OverlayPart.Paging).Keys)
            .Where(k =>
                k.StartsWith("x-", StringComparison.Ordinal)
                || k.StartsWith("min", StringComparison.Ordinal)
                || k.StartsWith("max", StringComparison.Ordinal)
                || OverlayVocabulary.GetKeywords(OverlayPart.Paging).ContainsKey(k)
            );

        Assert.All(keywords, k => Assert.Contains($"`{k}`", page, StringComparison.Ordinal));
    }

    private static JsonObject GetProperties(string part) =>
        part == nameof(OverlayPart.Document) ? OverlaySchema.Properties() : OverlaySchema.Properties(part.ToLowerInvariant());

    private static JsonObject? Referred(JsonNode node) =>
        (string?)node["$ref"] is { } reference ? OverlaySchema.Definition(reference.Split('/')[^1]) : null;

    /// <summary>An overlay with a part of it given, and what else the part must have.</summary>
    private static string Around(string part, string value)
    {
        var required =
            part == nameof(OverlayPart.Document) ? [] : OverlaySchema.Definition(part.ToLowerInvariant())["required"]?.AsArray() ?? [];
        var whole = JsonNode.Parse(value)!.AsObject();
        foreach (var name in required.Select(n => (string)n!).Where(n => !whole.ContainsKey(n)))
        {
            whole[name] = part == nameof(OverlayPart.Field) ? "integer" : "X";
        }

        return string.Format(System.Globalization.CultureInfo.InvariantCulture, Template(part), whole.ToJsonString());
    }

    private static string Template(string part) =>
        Enum.Parse<OverlayPart>(part) switch
        {
            OverlayPart.Document => "{0}",
            OverlayPart.Operation => """{{"apis":{{"A":{0}}}}}""",
            OverlayPart.Parameter => """{{"apis":{{"A":{{"parameters":[{0}]}}}}}}""",
            OverlayPart.Response => """{{"apis":{{"A":{{"responses":{{"200":{0}}}}}}}}}""",
            OverlayPart.Schema => """{{"components":{{"schemas":{{"A":{0}}}}}}}""",
            OverlayPart.Filter => """{{"components":{{"schemas":{{"A":{{"x-filter":{0}}}}}}}}}""",
            OverlayPart.Field => """{{"components":{{"schemas":{{"A":{{"x-filter":{{"fields":{{"f":{0}}}}}}}}}}}}}""",
            OverlayPart.Range => """{{"components":{{"schemas":{{"A":{{"x-range":{0}}}}}}}}}""",
            _ => """{{"apis":{{"A":{{"x-paging":{0}}}}}}}""",
        };
}
