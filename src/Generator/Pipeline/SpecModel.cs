using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>A document that could be read, and what the build says of it.</summary>
/// <param name="Model">What it says.</param>
/// <param name="Item">What the build says.</param>
/// <param name="Client">The client that comes of it.</param>
internal sealed record SpecModel(ApiModel Model, SpecItem Item, SpecClient Client);
