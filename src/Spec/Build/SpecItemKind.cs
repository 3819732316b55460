namespace FaceSearchToolkit.Spec.Build;

/// <summary>What an additional file is to the toolkit.</summary>
public enum SpecItemKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A document of the platform.</summary>
    Spec,

    /// <summary>An overlay.</summary>
    Overlay,

    /// <summary>An earlier version of a document, which the build compares it with.</summary>
    Baseline,

    /// <summary>The changes since a baseline that the project accepts.</summary>
    Accepted,
}
