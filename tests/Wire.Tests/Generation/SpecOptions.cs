using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Wire.Tests.Generation;

/// <summary>What the build files say of the specs: that they are specs, the operations to take, and a namespace for each.</summary>
internal sealed class SpecOptions : AnalyzerConfigOptionsProvider
{
    private const string Prefix = "build_metadata.AdditionalFiles.FaceSearchToolkit";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Acme" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var spec = (SpecFile)textFile;
        return new Values(
            new()
            {
                [Prefix + "Kind"] = "Spec",
                [Prefix + "Operations"] = string.Join('|', spec.Operations),
                [Prefix + "Namespace"] = spec.Namespace,
                [Prefix + "Client"] = spec.Namespace + "Client",
            }
        );
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
