namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What a change does to C# code; the worse the greater.</summary>
public enum SpecChangeEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The same code compiles and does something else, or is warned of.</summary>
    Behavior,

    /// <summary>The same code compiles, but what was compiled before does not fit.</summary>
    Binary,

    /// <summary>Code no longer compiles.</summary>
    Source,
}
