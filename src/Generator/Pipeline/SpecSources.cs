using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>The documents of a project.</summary>
internal readonly struct SpecSources(IncrementalValuesProvider<SpecSource> current, IncrementalValuesProvider<SpecSource> baselines)
{
    /// <summary>What clients are made of.</summary>
    public IncrementalValuesProvider<SpecSource> Current => current;

    /// <summary>Earlier versions of some of them, each with the item of the document that it belongs to.</summary>
    public IncrementalValuesProvider<SpecSource> Baselines => baselines;
}
