namespace FaceSearchToolkit.Spec.Diff;

/// <summary>A member of the generated code that is not what it was for the baseline.</summary>
/// <param name="Type">Its class within the client's namespace: <c>BuyRequest</c>, <c>BuyResponse.ReceiptInfo</c>.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Change">What changed.</param>
public sealed record ChangedMember(string Type, string Name, SpecChange Change);
