using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Roslyn.Literals;

/// <summary>How a piece of source spells text.</summary>
/// <param name="HasEscapes">Whether a backslash begins an escape.</param>
/// <param name="DoublesQuotes">Whether a quote is written twice.</param>
/// <param name="DoublesBraces">Whether a brace is written twice.</param>
internal sealed record PieceForm(bool HasEscapes, bool DoublesQuotes, bool DoublesBraces)
{
    public static PieceForm Regular { get; } = new(true, false, false);

    public static PieceForm Verbatim { get; } = new(false, true, false);

    public static PieceForm InterpolatedRegular { get; } = new(true, false, true);

    public static PieceForm InterpolatedVerbatim { get; } = new(false, true, true);

    /// <summary>Raw text has no escapes: what it cannot hold, it cannot hold.</summary>
    public static PieceForm Raw { get; } = new(false, false, false);

    public string Spell(string text)
    {
        var spelled = HasEscapes ? Escape(text) : text;
        spelled = DoublesQuotes ? spelled.Replace("\"", "\"\"") : spelled;
        return DoublesBraces ? spelled.Replace("{", "{{").Replace("}", "}}") : spelled;
    }

    private static string Escape(string text)
    {
        var quoted = SymbolDisplay.FormatLiteral(text, quote: true);
        return quoted.Substring(1, quoted.Length - 2);
    }
}
