namespace FaceSearchToolkit.Spec.Diff;

/// <summary>A row of the table of kinds.</summary>
/// <param name="Part">The part of the document.</param>
/// <param name="Aspect">What of it.</param>
/// <param name="Action">What happened to it.</param>
/// <param name="Changed">What it means where neither less nor more is allowed than before.</param>
/// <param name="Narrower">What it means where less is allowed.</param>
/// <param name="Wider">What it means where more is allowed.</param>
/// <param name="Equivalent">What it means where the C# form stays.</param>
public sealed record SpecChangeKind(
    SpecChangePart Part,
    SpecChangeAspect Aspect,
    SpecChangeAction Action,
    SpecChangeRule Changed,
    SpecChangeRule Narrower,
    SpecChangeRule Wider,
    SpecChangeRule Equivalent
)
{
    /// <summary>Its stable name, such as <c>param-removed</c>.</summary>
    public string Id { get; } = ChangeText.CreateKindId(Part, Aspect, Action);

    /// <summary>The name of the kind that the same difference has when the documents are swapped.</summary>
    public string Mirror { get; } = ChangeText.CreateKindId(Part, Aspect, Reverse(Action));

    /// <summary>What it means in a direction.</summary>
    public SpecChangeRule GetRule(SpecChangeDirection direction) =>
        direction switch
        {
            SpecChangeDirection.Narrower => Narrower,
            SpecChangeDirection.Wider => Wider,
            SpecChangeDirection.Equivalent => Equivalent,
            _ => Changed,
        };

    private static SpecChangeAction Reverse(SpecChangeAction action) =>
        action switch
        {
            SpecChangeAction.Added => SpecChangeAction.Removed,
            SpecChangeAction.Removed => SpecChangeAction.Added,
            _ => action,
        };
}
