namespace FaceSearchToolkit.Mining.Prose;

/// <summary>A sentence with its clauses.</summary>
internal sealed record Statement(Sentence Sentence, IReadOnlyList<Clause> Clauses);
