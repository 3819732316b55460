namespace FaceSearchToolkit.Spec.Model;

/// <summary>A parameter of a request, or a property of an object.</summary>
/// <param name="Name">C# name.</param>
/// <param name="WireName">Exactly as in the document.</param>
/// <param name="Type">The C# type.</param>
/// <param name="WireKind">The form on the wire where <c>x-type</c> makes it differ from <paramref name="Type"/>; else the same
/// kind.</param>
/// <param name="Location">Where a parameter goes; <see cref="ApiLocation.None"/> for properties.</param>
/// <param name="ArrayStyle">How a parameter's array or object is laid out.</param>
/// <param name="IsRequired">Must be given (requests), or is always there (responses).</param>
/// <param name="IsDeprecated">Marked so in the document.</param>
/// <param name="IsSensitive"><c>x-sensitive</c>.</param>
/// <param name="Constraints">What the service accepts.</param>
/// <param name="Docs">Its text.</param>
public sealed record ApiMember(
    string Name,
    string WireName,
    ApiType Type,
    ApiTypeKind WireKind,
    ApiLocation Location,
    ApiArrayStyle ArrayStyle,
    bool IsRequired,
    bool IsDeprecated,
    bool IsSensitive,
    ApiConstraints Constraints,
    ApiDocs Docs
)
{
    /// <summary>Why it is here no more, where only the baseline has it; else null.</summary>
    public string? Retired { get; init; }
}
