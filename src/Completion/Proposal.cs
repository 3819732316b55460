namespace FaceSearchToolkit.Completion;

/// <summary>Something that could be written at a location in a text.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Text">What is written, as text; the literal around it spells it.</param>
/// <param name="Back">How many characters of it stand behind the caret afterwards.</param>
/// <param name="Hint">What it is, in few words.</param>
/// <param name="Tag">Its icon.</param>
internal sealed record Proposal(string Label, string Text, int Back, string Hint, string Tag);
