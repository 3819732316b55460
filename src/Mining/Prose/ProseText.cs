namespace FaceSearchToolkit.Mining.Prose;

/// <summary>A documentation text, taken apart in one pass over its characters.</summary>
internal sealed class ProseText
{
    private ProseText(IReadOnlyList<ProseLine> lines, bool hasEditions)
    {
        Lines = lines;
        HasEditions = hasEditions;
        Folded = string.Join("\n", lines.Select(l => l.Folded));
        Statements = [.. Read()];
    }

    public IReadOnlyList<ProseLine> Lines { get; }

    /// <summary>Whether parts of the text are for one edition of the platform only.</summary>
    public bool HasEditions { get; }

    /// <summary>All lines, folded.</summary>
    public string Folded { get; }

    /// <summary>The sentences with their clauses.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    public static ProseText Read(string text)
    {
        var lines = Markup
            .Strip(text)
            .Split('\n')
            .Where(l => !string.IsNullOrWhiteSpace(l))
            .Select(ProseLine.Read)
            .Where(l => l.Sentences.Count > 0)
            .ToList();
        return new ProseText(lines, text.Contains("<props", StringComparison.OrdinalIgnoreCase));
    }

    private IEnumerable<Statement> Read()
    {
        var leads = new LeadStack();
        foreach (var line in Lines)
        {
            var condition = leads.Enter(line);
            foreach (var sentence in line.Sentences)
            {
                yield return new Statement(sentence, ClauseSplitter.Split(sentence.Folded, condition));
            }
        }
    }
}
