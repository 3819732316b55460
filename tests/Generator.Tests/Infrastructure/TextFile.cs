using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>An additional file in memory; without text it is one that cannot be read.</summary>
internal sealed class TextFile(string path, string? text) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        text is null ? null : SourceText.From(text, Encoding.UTF8);
}
