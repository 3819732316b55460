namespace FaceSearchToolkit.Annotations;

/// <summary>A member's name on the wire, where it is not the property's name.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class ApiWireNameAttribute : Attribute
{
    /// <summary>Gives the name.</summary>
    /// <param name="name">The name exactly as on the wire.</param>
    public ApiWireNameAttribute(string name) => Name = name;

    /// <summary>The name exactly as on the wire.</summary>
    public string Name { get; }
}
