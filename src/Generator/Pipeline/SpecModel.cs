using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>A spec that could be read, and what the build says of it.</summary>
internal sealed record SpecModel(ApiModel Model, SpecItem Item)
{
    /// <summary>The client that comes of it.</summary>
    public SpecClient Client { get; } = Item.ClientFor(Model);
}
