namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What a compared schema is a part of.</summary>
/// <param name="Part">The part of the document.</param>
/// <param name="Side">Where it travels.</param>
/// <param name="Operation">The operation, or null.</param>
/// <param name="Component">The component, or null.</param>
internal sealed record DiffPart(SpecChangePart Part, SpecSide Side, string? Operation, string? Component)
{
    public static DiffPart Service { get; } = new(SpecChangePart.Service, SpecSide.Service, null, null);

    public static DiffPart FromOperation(string operation) => new(SpecChangePart.Operation, SpecSide.Request, operation, null);

    public static DiffPart FromRequest(string operation) => new(SpecChangePart.Parameter, SpecSide.Request, operation, null);

    public static DiffPart FromResponse(string operation) => new(SpecChangePart.Response, SpecSide.Response, operation, null);

    public static DiffPart FromComponent(string component, SpecSide side) => new(SpecChangePart.Component, side, null, component);
}
