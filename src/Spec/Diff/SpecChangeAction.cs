namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What happened to a part or to an aspect of it.</summary>
public enum SpecChangeAction
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is another one.</summary>
    Changed,

    /// <summary>It is sent in another part of the request.</summary>
    Moved,
}
