namespace FaceSearchToolkit.Annotations;

/// <summary>How a filter field can be matched; one mode at a time.</summary>
[Flags]
public enum FilterModes
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>One value: <c>12</c>.</summary>
    Exact = 1,

    /// <summary>Any of a list of values: <c>[12,13]</c>.</summary>
    AnyOf = 2,

    /// <summary>Between two inclusive bounds, of which one may miss: <c>{"gte":12,"lte":13}</c>.</summary>
    Range = 4,
}
