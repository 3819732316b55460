using CsCheck;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Analyzers.Tests.Rules;

/// <summary>
/// Code as it is while somebody edits it: tokens that are missing, twice, swapped or cut off, literals that are damaged. Neither an
/// analyzer nor the generator fails.
/// </summary>
public sealed class MutationTests
{
    private const int Tries = 20;

    private static readonly string[][] Sources = [.. Texts().Select(FindTokens)];

    private static readonly string Overlay = File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.overlay.json"));

    /// <summary>What C# takes for tokens is near enough to JSON's.</summary>
    private static readonly string[] SpecTokens = FindTokens(File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.json")));

    private static readonly string[] Damages =
    [
        "\"",
        "\\",
        "\"\"\"",
        "{",
        "}}",
        "\\u00",
        "\n",
        "$",
        "@",
        ",",
        "[",
        ":",
        "null",
        "9999999999999999999999",
    ];

    [Fact]
    public Task MutatedTokens_BreakNothing() =>
        Gen.Select(Gen.Int[0, Sources.Length - 1], Gen.Select(Gen.Int[0, 4], Gen.Int[0, 10_000], Gen.Int[0, 10_000]).Array[1, 4])
            .SampleAsync(
                async (source, mutations) =>
                {
                    var tokens = mutations.Aggregate(Sources[source].ToList(), Mutate);
                    var (compilation, options) = Analysis.CompileWithGenerator(string.Concat(tokens));
                    Assert.NotEmpty(compilation.SyntaxTrees.Skip(1));
                    var found = await Analysis.Run(compilation, options);
                    Assert.DoesNotContain(found, d => d.Id == "AD0001");
                },
                iter: LongRuns.Iterations(Tries),
                threads: 1
            );

    /// <summary>A spec as it is while somebody edits it. That the generator does not fail is checked wherever it runs.</summary>
    [Fact]
    public Task MutatedSpec_BreaksNothing() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000])
            .Array[1, 4]
            .SampleAsync(
                async mutations =>
                {
                    var spec = new KnownText("ice.json", string.Concat(mutations.Aggregate(SpecTokens.ToList(), Mutate)));
                    var (compilation, options) = Analysis.CompileWithGenerator(
                        "class Program { }",
                        spec,
                        new KnownText("ice.overlay.json", Overlay)
                    );
                    var found = await Analysis.Run(compilation, options);
                    Assert.DoesNotContain(found, d => d.Id == "AD0001");
                },
                iter: LongRuns.Iterations(Tries / 2),
                threads: 1
            );

    private static List<string> Mutate(List<string> tokens, (int Kind, int First, int Second) mutation)
    {
        if (tokens.Count == 0)
        {
            return tokens;
        }

        var (first, second) = (mutation.First % tokens.Count, mutation.Second % tokens.Count);
        switch (mutation.Kind)
        {
            case 0:
                tokens.RemoveAt(first);
                break;
            case 1:
                tokens.Insert(second, tokens[first]);
                break;
            case 2:
                (tokens[first], tokens[second]) = (tokens[second], tokens[first]);
                break;
            case 3:
                tokens.RemoveRange(first, Math.Min(tokens.Count - first, 1 + (second % 200)));
                break;
            default:
                tokens[first] = Damage(tokens[first], second);
                break;
        }

        return tokens;
    }

    private static string Damage(string token, int seed) => token.Insert(seed % (token.Length + 1), Damages[seed % Damages.Length]);

    /// <summary>The rules' own test code in the generated client's names, and the samples.</summary>
    private static IEnumerable<string> Texts() =>
        Directory
            .EnumerateFiles(Repository.PathOf("samples"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f =>
                File.ReadAllText(f)
                    .Replace("Misuse.Ice", "Acme.Ice", StringComparison.Ordinal)
                    .Replace("Quickstart.Ice", "Acme.Ice", StringComparison.Ordinal)
            )
            .Append(RobustnessTests.Source);

    private static string[] FindTokens(string text) =>
        [
            .. CSharpSyntaxTree
                .ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))
                .GetRoot()
                .DescendantTokens()
                .Select(t => t.ToFullString()),
        ];
}
