namespace FaceSearchToolkit.Spec.Model;

/// <summary>What the service accepts. A bound fits the member's type; contradictions are already dropped.</summary>
/// <param name="Minimum">Least value, inclusive.</param>
/// <param name="Maximum">Greatest value, inclusive.</param>
/// <param name="MinLength">Least number of UTF-16 units.</param>
/// <param name="MaxLength">Greatest number of UTF-16 units.</param>
/// <param name="MinItems">Least number of elements.</param>
/// <param name="MaxItems">Greatest number of elements.</param>
/// <param name="Pattern">A regular expression that .NET accepts.</param>
/// <param name="Values">The wire texts that this member takes, where documented (those of its type may be more).</param>
/// <param name="Default">What the service takes when the member is absent; for the docs only.</param>
/// <param name="Source"><c>x-source</c>: where the constraint comes from.</param>
public sealed record ApiConstraints(
    decimal? Minimum = null,
    decimal? Maximum = null,
    int? MinLength = null,
    int? MaxLength = null,
    int? MinItems = null,
    int? MaxItems = null,
    string? Pattern = null,
    EquatableArray<string> Values = default,
    string? Default = null,
    string? Source = null
)
{
    /// <summary>Anything goes.</summary>
    public static ApiConstraints None { get; } = new();
}
