using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>One difference between two versions of a document.</summary>
/// <param name="Kind">What kind of difference.</param>
/// <param name="Direction">Whether less or more is allowed now.</param>
/// <param name="Side">Where the part travels.</param>
/// <param name="Operation">The operation by its wire name, or null where it is no part of one.</param>
/// <param name="Component">The component by its name, or null where it is no part of one.</param>
/// <param name="Path">
/// The part: <c>name.prop</c>, <c>name[]</c> for elements, <c>name{}</c> for values of a map. In responses the status stands first, in
/// components the component's name; empty for an operation itself. Names stand as they are, whatever characters they have.
/// </param>
/// <param name="Keyword">The keyword that changed, where it is one.</param>
/// <param name="Before">What stood there, as text; null for nothing.</param>
/// <param name="After">What stands there, as text; null for nothing.</param>
/// <param name="BeforeLocation">Where it stood; of what is new, the nearest part around it that was there.</param>
/// <param name="AfterLocation">Where it stands; of what is gone, the nearest part around it that is still there.</param>
public sealed record SpecChange(
    SpecChangeKind Kind,
    SpecChangeDirection Direction,
    SpecSide Side,
    string? Operation,
    string? Component,
    string Path,
    string? Keyword,
    string? Before,
    string? After,
    SpecLocation BeforeLocation,
    SpecLocation AfterLocation
)
{
    /// <summary>Whether only one version says something there: a keyword that is new or gone, a value set that was none before.</summary>
    public bool IsOneSided { get; init; }

    /// <summary>What it means to those who use the baseline.</summary>
    public SpecChangeClass Class => Kind.GetRule(Direction).GetClass(Side);

    /// <summary>What it does to C# code.</summary>
    public SpecChangeEffect Effect => Kind.GetRule(Direction).GetEffect(Side);

    /// <summary>The part in one line: <c>Operation.Path</c>, or the path alone; characters that are not for display are escaped.</summary>
    public string Subject =>
        VisibleText.EscapeReversibly(
            Operation is null ? Path
            : Path.Length == 0 ? Operation
            : Operation + "." + Path
        );

    /// <summary>
    /// One line that names this change in lists of accepted ones and is the same for as long as the documents say the same: the kind and
    /// the subject; where something changed, the keyword, what it was and what it is.
    /// </summary>
    public string Id => ChangeText.CreateId(this);
}
