using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Spec;

/// <summary>The project's own documents: their words are ours, their facts are the platform's.</summary>
public sealed partial class OwnSpecTests
{
    private static readonly JsonElement Document = Read(Repository.PathOf("specs", "ice-2020-11-09.json"));

    private static readonly JsonElement Overlay = Read(Repository.PathOf("specs", "ice-2020-11-09.overlay.json"));

    private static readonly string[] SchemaFacts = ["type", "format", "required"];

    private static readonly string[] OperationFacts = ["methods", "schemes", "security", "deprecated"];

    private static readonly string[] Constraints =
    [
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        "enum",
        "default",
        "required",
        "x-filter",
        "x-range",
        "x-type",
        "x-sensitive",
        "x-links",
        "x-paging",
        "operationType",
    ];

    public static TheoryData<string> Operations => new(Apis(Document).EnumerateObject().Select(o => o.Name));

    [Fact]
    public void Document_HasTheFaceSearchOperations() =>
        Assert.Equal(
            [
                "CreateSearchIndex",
                "CreateSearchLib",
                "DeleteMediaFromSearchLib",
                "DropSearchLib",
                "InsertMediaToSearchLib",
                "ListSearchLib",
                "QuerySearchIndex",
                "QuerySearchLib",
                "SearchMediaByFace",
                "SearchMediaByHybrid",
                "SearchMediaByMultimodal",
                "SearchMediaClipByFace",
                "UpdateMediaToSearchLib",
            ],
            Apis(Document).EnumerateObject().Select(o => o.Name).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Operations))]
    public void Parameters_AreThoseOfTheNewestDocument(string operation)
    {
        var theirs = Apis(Newest()).GetProperty(operation);
        var ours = Apis(Document).GetProperty(operation);

        Assert.Equal(Facts(theirs, OperationFacts), Facts(ours, OperationFacts));
        Assert.Equal(
            theirs.GetProperty("parameters").EnumerateArray().Select(Describe),
            ours.GetProperty("parameters").EnumerateArray().Select(Describe)
        );
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Responses_AreThoseOfTheDocumentedVersion(string operation)
    {
        Assert.SkipUnless(Apis(Documented()).TryGetProperty(operation, out var theirs), "documented nowhere in the corpus");
        var ours = Apis(Document).GetProperty(operation);

        Assert.Equal(theirs.GetProperty("operationType").GetString(), ours.GetProperty("operationType").GetString());
        Assert.Equal(Tree(theirs.GetProperty("responses")), Tree(ours.GetProperty("responses")));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Examples_AreThoseOfTheDocumentedVersion(string operation)
    {
        Assert.SkipUnless(Apis(Documented()).TryGetProperty(operation, out var theirs), "documented nowhere in the corpus");
        var ours = Examples(Apis(Document).GetProperty(operation)).ToDictionary();

        Assert.All(Examples(theirs).Where(e => !Chinese().IsMatch(e.Value)), e => Assert.Equal(e.Value, ours[e.Key]));
    }

    [Fact]
    public void Endpoints_AreThoseOfTheNewestDocument() =>
        Assert.Equal(
            Newest().GetProperty("endpoints").EnumerateArray().Select(e => Facts(e, ["regionId", "endpoint"])),
            Document.GetProperty("endpoints").EnumerateArray().Select(e => Facts(e, ["regionId", "endpoint"]))
        );

    [Fact]
    public void Overlay_SaysWhereEachConstraintComesFrom()
    {
        var constrained = Nodes(Overlay, "")
            .Where(n =>
                n.Value.ValueKind == JsonValueKind.Object
                && !n.Path.Contains("/x-", StringComparison.Ordinal)
                && Constraints.Any(c => n.Value.TryGetProperty(c, out _))
            )
            .ToList();

        Assert.NotEmpty(constrained);
        Assert.All(constrained, n => Assert.False(string.IsNullOrWhiteSpace(Text(n.Value, "x-source")), n.Path));
    }

    [Fact]
    public void Overlay_HasATargetForEachKey()
    {
        var targets = Nodes(Document, "").Select(n => n.Path).ToHashSet();

        Assert.All(
            Nodes(Overlay, "").Where(n => n.Value.ValueKind == JsonValueKind.Object && !n.Path.Contains("/x-", StringComparison.Ordinal)),
            n => Assert.Contains(n.Path, targets)
        );
    }

    [Fact]
    public void Examples_KeepTheConstraints()
    {
        var examples = Examples(Document).ToDictionary();

        Assert.All(Nodes(Overlay, "").Where(n => n.Path.EndsWith("/schema", StringComparison.Ordinal) && examples.ContainsKey(n.Path)), n =>
        {
            var example = examples[n.Path];
            Assert.True(
                !n.Value.TryGetProperty("enum", out var values) || values.EnumerateArray().Any(v => v.GetString() == example),
                n.Path
            );
            Assert.True(Text(n.Value, "minimum") is not { } minimum || Number(minimum) <= Number(example), n.Path);
            Assert.True(Text(n.Value, "maximum") is not { } maximum || Number(maximum) >= Number(example), n.Path);
        });
    }

    [Fact]
    public void Document_CompilesWithoutAFinding()
    {
        var (spec, overlay) = (
            Repository.PathOf("specs", "ice-2020-11-09.json"),
            Repository.PathOf("specs", "ice-2020-11-09.overlay.json")
        );
        var result = SpecCompiler.Compile(
            new SpecInput(new SpecText(spec, File.ReadAllText(spec)), new SpecText(overlay, File.ReadAllText(overlay)), []),
            TestContext.Current.CancellationToken
        );

        Assert.Empty(result.Findings);
        Assert.Equal(
            ["ListSearchLib", "SearchMediaByFace", "SearchMediaByHybrid", "SearchMediaByMultimodal", "SearchMediaClipByFace"],
            result.Model!.Operations.Where(o => o.Paging is not null).Select(o => o.Name)
        );
        Assert.Equal(["SearchMediaByFace → SearchMediaClipByFace"], result.Model.Links.Select(l => $"{l.Source} → {l.Target}"));
        Assert.Equal(["CustomFilters"], result.Model.Filters.Select(f => f.Name));
        Assert.Equal(["image", "video", "audio"], result.Model.Enums.Single(e => e.Name == "MediaType").Values.Select(v => v.WireValue));
    }

    [Fact]
    public void Specs_AreWrittenInEnglish() =>
        Assert.All(Directory.GetFiles(Repository.PathOf("specs"), "*.json"), file =>
            Assert.DoesNotMatch(Chinese(), File.ReadAllText(file))
        );

    private static JsonElement Newest() =>
        Read(Directory.GetFiles(SharedData.Corpus("history", "ice"), "*.json").Order(StringComparer.Ordinal).Last());

    private static JsonElement Documented() => Read(SharedData.Corpus("specs", "ice_2020-11-09.json"));

    private static JsonElement Read(string path) => JsonDocument.Parse(File.ReadAllText(path)).RootElement;

    private static JsonElement Apis(JsonElement document) => document.GetProperty("apis");

    private static string? Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.ToString() : null;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Facts(JsonElement node, string[] names) =>
        string.Join(", ", names.Where(n => node.TryGetProperty(n, out _)).Select(n => $"{n}: {Compact(node.GetProperty(n))}"));

    private static string Compact(JsonElement value) => JsonSerializer.Serialize(value);

    private static string Describe(JsonElement parameter) =>
        $"{Text(parameter, "name")} in {Text(parameter, "in")} ({Facts(parameter.GetProperty("schema"), SchemaFacts)})";

    /// <summary>Names, order and types of a response, one line per node; the order of the keywords inside a node says nothing.</summary>
    private static IEnumerable<string> Tree(JsonElement responses) =>
        Nodes(responses, "")
            .Where(n =>
                n.Value.ValueKind == JsonValueKind.Object
                && n.Value.TryGetProperty("type", out var type)
                && type.ValueKind == JsonValueKind.String
            )
            .Select(n => $"{n.Path} ({Facts(n.Value, SchemaFacts)}) {ValueTitles(n.Value)}");

    private static string ValueTitles(JsonElement schema) =>
        schema.TryGetProperty("enumValueTitles", out var titles) ? string.Join('|', titles.EnumerateObject().Select(t => t.Name)) : "";

    private static IEnumerable<KeyValuePair<string, string>> Examples(JsonElement root) =>
        from node in Nodes(root, "")
        where node.Value.ValueKind == JsonValueKind.Object
        let example = Text(node.Value, "example")
        where example is not null
        select KeyValuePair.Create(node.Path, example.Trim());

    /// <summary>Every node with its path; parameters go by their names.</summary>
    private static IEnumerable<(string Path, JsonElement Value)> Nodes(JsonElement node, string path)
    {
        var children = node.ValueKind switch
        {
            JsonValueKind.Object => node.EnumerateObject().Select(p => (p.Name, p.Value)),
            JsonValueKind.Array => node.EnumerateArray()
                .Select((e, i) => (e.ValueKind == JsonValueKind.Object ? Text(e, "name") ?? $"{i}" : $"{i}", e)),
            _ => [],
        };
        return children.SelectMany(c => Nodes(c.Item2, $"{path}/{c.Item1}")).Prepend((path, node));
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsCJKSymbolsandPunctuation}\p{IsHalfwidthandFullwidthForms}]")]
    private static partial Regex Chinese();
}
