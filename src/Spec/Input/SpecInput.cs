namespace FaceSearchToolkit.Spec.Input;

/// <summary>One <c>ApiSpec</c> item: the document, its overlay and what to take of it.</summary>
/// <param name="Document">The platform's document.</param>
/// <param name="Overlay">The overlay, or null where there is none.</param>
/// <param name="Operations">Wire names to take; empty takes all. Blank entries are ignored.</param>
public sealed record SpecInput(SpecText Document, SpecText? Overlay, Model.EquatableArray<string> Operations)
{
    /// <summary>Name of the client class, which no other type can have; null takes the default.</summary>
    public string? Client { get; init; }

    /// <summary>The operations to take, without what is ignored; none takes all.</summary>
    internal IEnumerable<string> Wanted => Operations.Select(o => o.Trim()).Where(o => o.Length > 0);
}
