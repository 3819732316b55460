using System.Globalization;
using CsCheck;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Tests.Support;

namespace FaceSearchToolkit.Spec.Tests;

/// <summary>What holds for a compilation as a whole, shown on the project's own spec.</summary>
public sealed class SpecCompilerTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.json"));
    private static readonly string Overlay = File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.overlay.json"));

    private const string Hazards = """
        {"version":"1.0","info":{"style":"ROA","product":"A-b","version":"1"},
         "components":{"schemas":{
            "T":{"type":"object","properties":{
                "T":{"$ref":"#/components/schemas/T"},
                "M":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/L"}}}},
            "L":{"type":"array","items":{"type":"string"}}}},
         "apis":{"Find":{"path":"/a/{x}/[y]","methods":["get","put"],"security":[{"AK":[]}],"parameters":[
            {"name":"A.1","in":"query","style":"json","schema":{
                "type":"array","minItems":1,"maxItems":9.2e18,"items":{"$ref":"#/components/schemas/T"}}},
            {"name":"B","in":"formData","schema":{
                "type":"integer","minimum":"-1","maximum":"1.5e1","default":"2","enum":["1","2"],"x-source":"s"}},
            {"name":"B","in":"query","schema":{"type":"string","enumValueTitles":{"a":"A"},"x-name":"Shared"}},
            {"name":"C","in":"query","schema":{"type":"string","x-filter":{"name":"F","fields":{"i":{"type":"integer","modes":["any"]}}}}}],
          "responses":{"200":{"schema":{"type":"object","properties":{
            "L":{"type":"array","items":{"type":"object","properties":{"I":{"type":"string"}}}},
            "Total":{"type":"integer"}}}}},
          "x-paging":{"page":"B","items":"L"},"x-links":{"Find":{"C":"$item.I"}},
          "errorCodes":{"400":[{"errorCode":"E","errorMessage":"m"}]}}},
         "endpoints":[{"regionId":"r","endpoint":"h"}]}
        """;

    [Fact]
    public void OwnSpec_CompilesWithoutAFinding() =>
        Assert.DoesNotContain(Sample.Compile(Document, Overlay).Findings, f => f.RuleId != "FST0007");

    [Fact]
    public void CompilingTwice_GivesEqualResults()
    {
        var first = Sample.Compile(Document, Overlay);
        var second = Sample.Compile(Document, Overlay);

        Assert.NotSame(first.Model, second.Model);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Culture_ChangesNothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Sample.Compile(Hazards);
        try
        {
            CultureInfo.CurrentCulture = OddCulture();
            Assert.Equal(expected, Sample.Compile(Hazards));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WhiteSpaceAndComments_ChangeNothingInTheModel() =>
        Assert.Equal(
            Sample.Compile(Document, Overlay).Model,
            Sample.Compile("// a comment\r\n" + Document.Replace("\n", "\r\n   ", StringComparison.Ordinal), Overlay).Model
        );

    [Fact]
    public void Selection_ChangesNothingInWhatIsSelected()
    {
        var all = Sample.Compile(Document, Overlay).Model!;

        var two = Sample.Compile(Document, Overlay, "SearchMediaByFace", "SearchMediaClipByFace").Model!;

        Assert.Equal(all.Operations.Where(o => two.Operations.Any(t => t.Name == o.Name)), two.Operations);
        Assert.Equal(2, two.Operations.Count);
        Assert.Subset(all.Enums.ToHashSet(), two.Enums.ToHashSet());
        Assert.Subset(all.Filters.ToHashSet(), two.Filters.ToHashSet());
        Assert.Equal(all.Links, two.Links);
    }

    [Fact]
    public void Operations_AreSelectedOnceAndOrderedByName() =>
        Assert.Equal(
            ["SearchMediaByFace", "SearchMediaClipByFace"],
            Sample
                .Compile(Document, Overlay, "SearchMediaClipByFace", " ", "SearchMediaByFace", "SearchMediaClipByFace")
                .Model!.Operations.Select(o => o.Name)
        );

    [Fact]
    public void CancelledCompilation_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            SpecCompiler.Compile(new SpecInput(new SpecText("spec.json", Document), null, default), new CancellationToken(canceled: true))
        );

    [Fact]
    public void EveryPrefix_IsToldAndDoesNotThrow()
    {
        for (var length = 0; length < Hazards.Length; length++)
        {
            var result = Sample.Compile(Hazards[..length]);
            Assert.Equal("FST0001", Assert.Single(result.Findings).RuleId);
            if (result.Model is not null)
            {
                ModelNames.AssertSound(result.Model);
            }
        }
    }

    [Fact]
    public void FlippedCharacters_NeverThrow() =>
        Gen.Select(Gen.Int[0, Hazards.Length - 1], Gen.OneOf("{}[]\",:0a\\ ".ToCharArray()))
            .Array[1, 4]
            .Sample(
                flips =>
                {
                    var text = Hazards.ToCharArray();
                    Array.ForEach(flips, f => text[f.Item1] = f.Item2);
                    AssertSound(new string(text), null);
                },
                iter: LongRuns.Iterations(1_000)
            );

    [Fact]
    public void AnyValueAnywhere_NeverThrows() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.OneOf("null", "7", "\"\"", "\"x\"", "[]", "{}", "[[]]", "{\"a\":[{}]}", "true", "-1e400"))
            .Sample((at, value) => AssertSound(ReplaceValue(Hazards, at, value), null), iter: LongRuns.Iterations(1_000));

    [Fact]
    public void AnyOverlay_NeverThrows() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.OneOf("null", "7", "\"\"", "[]", "{}", "[{\"name\":\"B\"}]"))
            .Sample((at, value) => AssertSound(Document, ReplaceValue(Overlay, at, value)), iter: LongRuns.Iterations(100));

    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }

    private static void AssertSound(string document, string? overlay)
    {
        var result = SpecCompiler.Compile(
            new SpecInput(new SpecText("d", document), overlay is null ? null : new SpecText("o", overlay), default),
            CancellationToken.None
        );
        Assert.True(result.Model is not null || result.Findings.Count > 0);
        Assert.All(result.Findings, f =>
            Assert.InRange(f.Location.Start + f.Location.Length, 0, f.InOverlay ? overlay!.Length : document.Length)
        );
        if (result.Model is not null)
        {
            ModelNames.AssertSound(result.Model);
        }
    }

    /// <summary>Puts a value in the place of the nth value of a document.</summary>
    private static string ReplaceValue(string document, int n, string value)
    {
        var places = new List<Spec.Json.JsonValue>();
        Collect(Spec.Json.JsonText.Parse(document, Spec.Json.JsonSyntax.Relaxed).Root, places);
        var place = places[n % places.Count];
        return document[..place.Start] + value + document[(place.Start + place.Length)..];
    }

    private static void Collect(Spec.Json.JsonValue value, List<Spec.Json.JsonValue> places)
    {
        places.Add(value);
        foreach (var item in value.Items)
        {
            Collect(item, places);
        }

        foreach (var property in value.Properties)
        {
            Collect(property.Value, places);
        }
    }
}
