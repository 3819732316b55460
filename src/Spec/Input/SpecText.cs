namespace FaceSearchToolkit.Spec.Input;

/// <summary>A file as the compiler handed it over.</summary>
/// <param name="Path">Its path, for findings.</param>
/// <param name="Text">Its text, or null where it could not be read.</param>
public sealed record SpecText(string Path, string? Text);
