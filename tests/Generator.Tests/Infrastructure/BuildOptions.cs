using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>What the build hands to the compiler: properties, and metadata per file.</summary>
internal sealed class BuildOptions(
    IReadOnlyDictionary<string, string> properties,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> metadata
) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        metadata.TryGetValue(textFile.Path, out var values) ? new Values(values) : None;

    private sealed class Values(IReadOnlyDictionary<string, string> given) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(given, KeyComparer);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
