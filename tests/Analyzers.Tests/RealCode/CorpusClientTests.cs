using System.Security.Cryptography;
using System.Text;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Analyzers.Tests.RealCode;

/// <summary>
/// Clients of the platform's own documents, each with code that calls all its operations rightly: nothing is said of it, and nothing fails.
/// </summary>
public sealed class CorpusClientTests
{
    private const int Documents = 4;
    private const int LargestDocument = 300_000;

    [Fact]
    public async Task RightCallsOfAnyClient_HaveNoFinding()
    {
        var calls = 0;
        foreach (var path in Chosen(Directory.GetFiles(SharedData.Corpus("specs"), "*.json")))
        {
            var (client, options) = Analysis.CompileWithGenerator(
                "",
                new KnownText(path, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)),
                new KnownText("none.overlay.json", "{}")
            );
            var use = new ValidUse(client);
            var compilation = client.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(
                    use.Code,
                    (CSharpParseOptions)client.SyntaxTrees.First().Options,
                    cancellationToken: TestContext.Current.CancellationToken
                )
            );
            Assert.Empty(
                compilation
                    .GetDiagnostics(TestContext.Current.CancellationToken)
                    .Where(d => d.Severity == DiagnosticSeverity.Error)
                    .Select(d => $"{Path.GetFileName(path)} {d}")
            );
            var found = await Analysis.Run(compilation, options);
            Assert.Empty(found.Where(d => !d.Id.StartsWith("FST0", StringComparison.Ordinal)).Select(d => $"{Path.GetFileName(path)} {d}"));
            calls += use.Calls;
        }

        Assert.True(calls > 10, $"only {calls} calls");
    }

    /// <summary>The same ones everywhere, spread over all; all of them in a long run.</summary>
    private static IEnumerable<string> Chosen(string[] paths) =>
        paths
            .Where(p => LongRuns.AllDocuments || new FileInfo(p).Length < LargestDocument)
            .OrderBy(p => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileName(p)))), StringComparer.Ordinal)
            .Take(LongRuns.AllDocuments ? int.MaxValue : Documents);
}
