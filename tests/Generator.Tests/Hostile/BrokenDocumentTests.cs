using FaceSearchToolkit.Analyzers;
using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>
/// Whatever stands in a document, the generator and the analyzer that reports on it run to the end: no CS8785, no AD0001, and what is
/// generated compiles.
/// </summary>
public sealed class BrokenDocumentTests
{
    private static readonly string[] Parts =
    [
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "\\",
        "0",
        "null",
        "{}",
        "[]",
        "\"\"",
        "\0",
        "\uD800",
        "\u2028",
        "*/",
        "-1e400",
    ];

    /// <summary>How many prefixes, and how many documents with flipped bytes, are tried.</summary>
    private static readonly int Tries = LongRuns.Iterations(60);

    [Fact]
    public async Task Prefixes_RunToTheEnd()
    {
        var document = EveryKeyword.Document;
        foreach (var i in Enumerable.Range(0, Math.Min(Tries, document.Length)))
        {
            await AssertRuns(document[..(int)((long)i * document.Length / Tries)], $"prefix {i} of {Tries}");
        }
    }

    [Fact]
    public async Task FlippedParts_RunToTheEnd()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("FST_SEED"), out var given) ? given : Environment.TickCount;
        for (var i = 0; i < Tries; i++)
        {
            await AssertRuns(Flip(EveryKeyword.Document, new Random(seed + i)), $"FST_SEED={seed + i} FST_FUZZ=1");
        }
    }

    private static async Task AssertRuns(string document, string name)
    {
        try
        {
            var project = Project
                .Of(document, ("Overlay", "/specs/spec.overlay.json"))
                .WithOverlay("/specs/spec.overlay.json", EveryKeyword.Overlay);
            var compilation = GeneratorRun.Of(project).Compilation();
            Compiled.AssertClean(compilation);
            var analysis = compilation.WithAnalyzers([new SpecAnalyzer()], new AnalyzerOptions([.. project.Files], project.Options));
            var findings = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(findings, finding => finding.Id == "AD0001");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new InvalidOperationException($"{name}\n{document}", e);
        }
    }

    /// <summary>Replaces one to three characters by parts of JSON, or of what is none.</summary>
    private static string Flip(string document, Random random)
    {
        for (var flips = random.Next(1, 4); flips > 0; flips--)
        {
            var at = random.Next(document.Length);
            document = string.Concat(document.AsSpan(0, at), Parts[random.Next(Parts.Length)], document.AsSpan(at + 1));
        }

        return document;
    }
}
