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
}
