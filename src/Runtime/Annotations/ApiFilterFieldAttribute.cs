namespace FaceSearchToolkit.Annotations;

/// <summary>Marks a property of a filter class as a field of the filter.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class ApiFilterFieldAttribute : Attribute
{
    /// <summary>Describes the field.</summary>
    /// <param name="name">The field's name in the JSON, case-sensitive.</param>
    /// <param name="type">What its values are.</param>
    /// <param name="modes">How it can be matched; one mode at a time.</param>
    public ApiFilterFieldAttribute(string name, FilterValueType type, FilterModes modes)
    {
        Name = name;
        Type = type;
        Modes = modes;
    }

    /// <summary>The field's name in the JSON, case-sensitive.</summary>
    public string Name { get; }

    /// <summary>What its values are.</summary>
    public FilterValueType Type { get; }

    /// <summary>How it can be matched; one mode at a time.</summary>
    public FilterModes Modes { get; }
}
