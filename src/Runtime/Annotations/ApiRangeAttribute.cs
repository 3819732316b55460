namespace FaceSearchToolkit.Annotations;

/// <summary>
/// The least and the greatest value of a number, where <see cref="System.ComponentModel.DataAnnotations.RangeAttribute"/> cannot hold them
/// exactly.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class ApiRangeAttribute : Attribute
{
    /// <summary>Gives the bounds.</summary>
    /// <param name="minimum">The least value, inclusive, as invariant text; null where there is none.</param>
    /// <param name="maximum">The greatest value, inclusive, as invariant text; null where there is none.</param>
    public ApiRangeAttribute(string? minimum, string? maximum)
    {
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The least value, inclusive; null where there is none.</summary>
    public string? Minimum { get; }

    /// <summary>The greatest value, inclusive; null where there is none.</summary>
    public string? Maximum { get; }
}
