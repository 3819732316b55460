namespace FaceSearchToolkit.Mining.Recognizers;

/// <summary>A value of a list in prose.</summary>
/// <param name="Text">The value.</param>
/// <param name="Meaning">What it means, or empty.</param>
/// <param name="IsDefault">Whether a note beside it says that it is the default.</param>
/// <param name="IsMarked">Whether emphasis shows where it ends.</param>
internal sealed record ListedValue(string Text, string Meaning, bool IsDefault, bool IsMarked);
