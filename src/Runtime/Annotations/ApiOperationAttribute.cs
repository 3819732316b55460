namespace FaceSearchToolkit.Annotations;

/// <summary>Marks a request class and names the operation that it calls.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ApiOperationAttribute : Attribute
{
    /// <summary>Names the operation.</summary>
    /// <param name="name">The operation's name on the wire, such as <c>SearchMediaByFace</c>.</param>
    public ApiOperationAttribute(string name) => Name = name;

    /// <summary>The operation's name on the wire.</summary>
    public string Name { get; }
}
