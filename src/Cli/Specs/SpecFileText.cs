using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>A file that was read, as the compiler hands it to analyzers and generators.</summary>
internal sealed class SpecFileText : AdditionalText
{
    private readonly SourceText _text;

    /// <param name="path">Its full path.</param>
    /// <param name="text">What stands in it.</param>
    public SpecFileText(string path, SourceText text)
    {
        Path = path;
        _text = text;
    }

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
