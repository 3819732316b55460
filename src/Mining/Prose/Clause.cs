namespace FaceSearchToolkit.Mining.Prose;

/// <summary>A part of a sentence between commas or inside brackets: folded, without blanks at its ends.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Condition">What must be so for it to count, as far as the sentence or what leads to it says so.</param>
internal sealed record Clause(string Text, Condition Condition);
