namespace FaceSearchToolkit.Annotations;

/// <summary>The documented values of a member. Others are sent as they are; the service may refuse them.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class ApiValuesAttribute : Attribute
{
    /// <summary>Gives the values.</summary>
    /// <param name="values">The texts as on the wire.</param>
    public ApiValuesAttribute(params string[] values) => Values = Array.AsReadOnly(values);

    /// <summary>The texts as on the wire.</summary>
    public IReadOnlyList<string> Values { get; }
}
