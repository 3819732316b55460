namespace FaceSearchToolkit.Analyzers.Tests.Literals;

/// <summary>
/// Spells a text as a raw literal: on one line or several, with as many quotes and dollars as it takes or more, indented somehow.
/// </summary>
internal sealed class RandomRawSpeller(Random random)
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];
    private static readonly string[] Indents = ["", "  ", "\t", "    \t  "];

    /// <summary>The literal; null where the text cannot be on one line.</summary>
    public Spelled? OnOneLine(string text)
    {
        if (text.Length == 0 || text[0] == '"' || text[^1] == '"' || LineEnds.Any(end => text.Contains(end, StringComparison.Ordinal)))
        {
            return null;
        }

        var quotes = Quotes(text);
        return SpellLine(new Spelled().Add(quotes), text, holeBraces: 0).Add(quotes);
    }

    public Spelled OnLines(string text) => SpellLines(new Spelled(), text, holeBraces: 0);

    public Spelled Interpolated(string text)
    {
        var dollars = 1 + Math.Max(LongestRun(text, '{'), LongestRun(text, '}')) + random.Next(3);
        return SpellLines(new Spelled().Add(new string('$', dollars)), text, dollars);
    }

    private static int LongestRun(string text, char character)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == character ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static Spelled SpellLine(Spelled spelled, string line, int holeBraces)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (holeBraces > 0 && string.CompareOrdinal(line, i, RandomSpeller.Text, 0, RandomSpeller.Text.Length) == 0)
            {
                spelled
                    .Add(new string('{', holeBraces))
                    .Add(RandomSpeller.Name, RandomSpeller.Text.Length)
                    .Add(new string('}', holeBraces));
                i += RandomSpeller.Text.Length - 1;
            }
            else
            {
                spelled.Add(line[i].ToString(), 1);
            }
        }

        return spelled;
    }

    private string Quotes(string text) => new('"', Math.Max(3, LongestRun(text, '"') + 1) + random.Next(3));

    private Spelled SpellLines(Spelled spelled, string text, int holeBraces)
    {
        var (quotes, indent) = (Quotes(text), Indents[random.Next(Indents.Length)]);
        spelled.Add(quotes).Add(random.Next(2) == 0 ? "  " : "").Add(LineEnds[random.Next(2)]);
        for (var rest = text; ; )
        {
            var (line, end) = FirstLine(rest);
            spelled.Add(line.Length == 0 ? indent[..random.Next(indent.Length + 1)] : indent);
            SpellLine(spelled, line, holeBraces);
            if (end.Length == 0)
            {
                // A lone carriage return and a line feed behind it would be one end.
                return spelled.Add(LineEnds[spelled.Last == '\r' ? 0 : random.Next(2)]).Add(indent).Add(quotes);
            }

            foreach (var c in end)
            {
                spelled.Add(c.ToString(), 1);
            }

            rest = rest[(line.Length + end.Length)..];
        }
    }

    private static (string Line, string End) FirstLine(string text)
    {
        var at = text.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029']);
        return at < 0 ? (text, "") : (text[..at], LineEnds.First(end => string.CompareOrdinal(text, at, end, 0, end.Length) == 0));
    }
}
