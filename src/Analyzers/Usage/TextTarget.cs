using FaceSearchToolkit.Roslyn.Symbols;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>What values in JSON text are for.</summary>
/// <param name="Name">The filter field, or the type of a range that stands alone.</param>
/// <param name="Owner">The filter, or the same type again.</param>
/// <param name="Type">What the values must be; null where anything is fine.</param>
internal sealed record TextTarget(string Name, string Owner, FieldType? Type);
