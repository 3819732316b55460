using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Tests.Official;

/// <summary>The rules read a spec only for the official SDK's types.</summary>
public sealed class SpecReadingTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("namespace AlibabaCloud.OpenApiClient { class Client { } }", false)]
    [InlineData("namespace Acme.AlibabaCloud.SDK { class Client { } }", false)]
    [InlineData("namespace AlibabaCloud.SDK.ICE20201109 { class Client { } }", true)]
    public async Task Spec_IsReadOnlyWhereTheSdksNamespaceIs(string source, bool isRead)
    {
        var (compilation, options) = Analysis.CompileWithGenerator(
            "class Program { object M() => new Acme.Ice.SearchMediaByFaceRequest(); }"
        );
        compilation = compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(
                source,
                (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
                cancellationToken: TestContext.Current.CancellationToken
            )
        );
        var reads = 0;
        var files = options
            .AdditionalFiles.Select(f => new WatchedText(f, () => Interlocked.Increment(ref reads)))
            .ToList<AdditionalText>();
        var watched = new AnalyzerOptions([.. files], new CreateOptions(options, files));
        await compilation.WithAnalyzers([new UsageAnalyzer()], watched).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(isRead, reads > 0);
    }

    private sealed class WatchedText(AdditionalText file, Action read) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            read();
            return file.GetText(cancellationToken);
        }
    }

    private sealed class CreateOptions(AnalyzerOptions original, List<AdditionalText> files) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => original.AnalyzerConfigOptionsProvider.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => original.AnalyzerConfigOptionsProvider.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            original.AnalyzerConfigOptionsProvider.GetOptions(original.AdditionalFiles[files.IndexOf(textFile)]);
    }
}
