namespace FaceSearchToolkit.Annotations;

/// <summary>
/// Marks a method that makes the request which follows from another operation's result, and says which member takes what.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ApiLinkAttribute : Attribute
{
    /// <summary>Says which member takes what.</summary>
    /// <param name="bindings">A member of the new request, <c>=</c>, and where its value comes from: a parameter of the method and a member
    /// of it, such as <c>MediaId=item.MediaId</c>.</param>
    public ApiLinkAttribute(params string[] bindings) => Bindings = Array.AsReadOnly(bindings);

    /// <summary>Which member takes what, such as <c>MediaId=item.MediaId</c>.</summary>
    public IReadOnlyList<string> Bindings { get; }
}
