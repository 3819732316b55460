using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>Metadata and properties, as MSBuild hands them to the compiler.</summary>
internal sealed class SpecOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(new Dictionary<string, string>(StringComparer.Ordinal));

    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> _files;

    /// <param name="properties">What holds for the project.</param>
    /// <param name="files">What holds for each file, by path.</param>
    public SpecOptions(
        IReadOnlyDictionary<string, string> properties,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> files
    )
    {
        GlobalOptions = new Values(properties);
        _files = files;
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        _files.TryGetValue(textFile.Path, out var values) ? new Values(values) : None;

    private sealed class Values : AnalyzerConfigOptions
    {
        private readonly IReadOnlyDictionary<string, string> _values;

        public Values(IReadOnlyDictionary<string, string> values)
        {
            _values = values;
        }

        /// <inheritdoc/>
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
