namespace FaceSearchToolkit.Spec.Diff;

/// <summary>A row of the table of kinds.</summary>
/// <param name="Id">Its stable name, such as <c>param-removed</c>.</param>
/// <param name="Mirror">The kind that the same difference has when the documents are swapped.</param>
/// <param name="Changed">What it means where neither less nor more is allowed than before.</param>
/// <param name="Narrower">What it means where less is allowed.</param>
/// <param name="Wider">What it means where more is allowed.</param>
/// <param name="Equivalent">What it means where the C# form stays.</param>
public sealed record SpecChangeKind(
    string Id,
    string Mirror,
    SpecChangeRule Changed,
    SpecChangeRule Narrower,
    SpecChangeRule Wider,
    SpecChangeRule Equivalent
)
{
    /// <summary>What it means in a direction.</summary>
    public SpecChangeRule RuleFor(SpecChangeDirection direction) =>
        direction switch
        {
            SpecChangeDirection.Narrower => Narrower,
            SpecChangeDirection.Wider => Wider,
            SpecChangeDirection.Equivalent => Equivalent,
            _ => Changed,
        };
}
