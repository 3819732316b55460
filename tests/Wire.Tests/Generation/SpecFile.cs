using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Wire.Tests.Generation;

/// <summary>A spec as the compiler hands it to the generator.</summary>
internal sealed class SpecFile(string text) : AdditionalText
{
    public override string Path => "/specs/spec.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
