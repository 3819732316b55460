namespace FaceSearchToolkit.Spec.Model;

/// <summary>How a filter field can be matched; one mode at a time.</summary>
[Flags]
public enum ApiFilterModes
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>One value.</summary>
    Exact = 1,

    /// <summary>Any of a list of values.</summary>
    AnyOf = 2,

    /// <summary>Between <c>gte</c> and <c>lte</c>.</summary>
    Range = 4,
}
