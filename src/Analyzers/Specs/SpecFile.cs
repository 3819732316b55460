using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>A spec among the additional files, with its overlay if there is one.</summary>
/// <param name="File">The spec's file.</param>
/// <param name="Item">What the project file says about it.</param>
/// <param name="Overlay">The overlay's file, or null where the item has none or it is missing.</param>
/// <param name="Text">The spec's text, or null where it cannot be read.</param>
/// <param name="Results">What became of that text.</param>
internal sealed record SpecFile(AdditionalText File, SpecItem Item, AdditionalText? Overlay, SourceText? Text, SpecResults Results)
{
    /// <summary>What the spec compiler says.</summary>
    public SpecResult Compile(CancellationToken cancellationToken) =>
        Results.Get(Item, Text, Overlay?.Path ?? Item.OverlayPath, Overlay?.GetText(cancellationToken), cancellationToken);

    /// <summary>The client that comes of it, or null where none does.</summary>
    public SpecClient? Client(CancellationToken cancellationToken) => Compile(cancellationToken).Model is { } model ? Item.ClientFor(model) : null;
}
