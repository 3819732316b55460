namespace FaceSearchToolkit.Spec.Input;

/// <summary>A location in a file: offset and length in UTF-16 units, lines and columns from 0.</summary>
public readonly record struct SpecLocation(string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
