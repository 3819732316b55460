using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Wire.Tests.Generation;

/// <summary>A spec as the compiler hands it to the generator, with the operations to take; none takes all.</summary>
internal sealed class SpecFile(string text, IEnumerable<string> operations, int index = 0) : AdditionalText
{
    public override string Path => $"/specs/{Namespace}.json";

    /// <summary>Each spec of a compilation has its own.</summary>
    public string Namespace { get; } = $"Spec{index}";

    public IReadOnlyCollection<string> Operations { get; } = [.. operations.Distinct()];

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
