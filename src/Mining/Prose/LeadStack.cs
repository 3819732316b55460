namespace FaceSearchToolkit.Mining.Prose;

/// <summary>Follows what leads to a line: the text before a list, and the entries that it stands under.</summary>
internal sealed class LeadStack
{
    private readonly Stack<(int Indent, Condition Condition)> _entries = new();
    private Condition _lead;

    /// <summary>The condition that the line stands under, before its own words.</summary>
    public Condition Enter(ProseLine line)
    {
        if (line.Kind != LineKind.Bullet)
        {
            _entries.Clear();
            _lead = line.Leads ? ReadCondition(line) : Condition.None;
            return Condition.None;
        }

        while (_entries.Count > 0 && _entries.Peek().Indent >= line.Indent)
        {
            _entries.Pop();
        }

        var above = _entries.Count > 0 ? _entries.Peek().Condition : _lead;
        var own = line.Leads ? ReadCondition(line) : Condition.None;
        _entries.Push((line.Indent, own > above ? own : above));
        return above;
    }

    private static Condition ReadCondition(ProseLine line) =>
        ClauseSplitter.Split(line.Sentences[^1].Folded, Condition.None) is { Count: > 0 } clauses ? clauses[^1].Condition : Condition.None;
}
