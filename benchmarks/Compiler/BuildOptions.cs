using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>What the build says of one spec and its overlay.</summary>
internal sealed class BuildOptions(SpecDocument document, string operations) : AnalyzerConfigOptionsProvider
{
    private const string Metadata = "build_metadata.AdditionalFiles.FaceSearchToolkit";

    private static readonly Values None = new([]);

    private readonly Values _spec = new(
        new()
        {
            [Metadata + "Kind"] = "Spec",
            [Metadata + "Overlay"] = document.Overlay?.Path ?? "",
            [Metadata + "Operations"] = operations,
        }
    );

    private readonly Values _overlay = new(new() { [Metadata + "Kind"] = "Overlay" });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Acme" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path == document.Spec.Path ? _spec
        : textFile.Path == document.Overlay?.Path ? _overlay
        : None;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
