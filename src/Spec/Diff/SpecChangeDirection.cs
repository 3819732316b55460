namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Whether less or more is allowed than before.</summary>
public enum SpecChangeDirection
{
    /// <summary>Something else.</summary>
    Changed,

    /// <summary>Less: a lower maximum, a value that is gone, a parameter that must be given.</summary>
    Narrower,

    /// <summary>More: a higher maximum, a new value, a parameter that may be given.</summary>
    Wider,

    /// <summary>Written in another way, with the same C# form.</summary>
    Equivalent,
}
