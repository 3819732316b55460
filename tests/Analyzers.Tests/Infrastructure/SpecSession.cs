using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Tests.Infrastructure;

/// <summary>One analyzer that sees one compilation after another, as in an editor.</summary>
internal sealed class SpecSession
{
    private readonly SpecAnalyzer _analyzer = new();

    /// <summary>What the analyzer says of a compilation of some code with these files; metadata without the prefix.</summary>
    public async Task<string[]> Analyze(
        string code,
        params (string Path, SourceText Text, (string Key, string Value)[] Metadata)[] files
    ) => [.. (await Diagnose(code, files)).Select(d => $"{d.Id} {d.Location.GetLineSpan().Path}").Order(StringComparer.Ordinal)];

    /// <summary>The same, as the analyzer reports it.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnose(
        string code,
        params (string Path, SourceText Text, (string Key, string Value)[] Metadata)[] files
    )
    {
        var texts = files.Select(f => new FixedFile(f.Path, f.Text)).ToList();
        var options = new Provider(
            files
                .Select((f, i) => (File: texts[i], f.Metadata))
                .ToDictionary(
                    f => (AdditionalText)f.File,
                    f => f.Metadata.ToImmutableDictionary(m => "build_metadata.AdditionalFiles.FaceSearchToolkit" + m.Key, m => m.Value)
                )
        );
        var analysis = Analysis
            .Compile(code, TestReferences.WithRuntime)
            .WithAnalyzers([_analyzer], new AnalyzerOptions([.. texts], options));
        return await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private sealed class FixedFile(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Provider(Dictionary<AdditionalText, ImmutableDictionary<string, string>> metadata) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Acme"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(metadata[textFile]);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
