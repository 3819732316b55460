namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What a compared schema is a part of.</summary>
/// <param name="Prefix">How the ids of its kinds start.</param>
/// <param name="Side">Where it travels.</param>
/// <param name="Operation">The operation, or null.</param>
/// <param name="Component">The component, or null.</param>
internal sealed record DiffPart(string Prefix, SpecSide Side, string? Operation, string? Component)
{
    public static DiffPart Service { get; } = new("service", SpecSide.Service, null, null);

    public static DiffPart OfOperation(string operation) => new("operation", SpecSide.Request, operation, null);

    public static DiffPart OfRequest(string operation) => new("param", SpecSide.Request, operation, null);

    public static DiffPart OfAnswer(string operation) => new("response", SpecSide.Answer, operation, null);

    public static DiffPart OfComponent(string component, SpecSide side) => new("component", side, null, component);
}
