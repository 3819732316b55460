namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What a change means to those who use the baseline; the worse the greater.</summary>
public enum SpecChangeClass
{
    /// <summary>What was right stays right.</summary>
    Compatible,

    /// <summary>Code compiles and may do something else.</summary>
    Risky,

    /// <summary>A call that was right is refused, or code no longer compiles.</summary>
    Breaking,
}
