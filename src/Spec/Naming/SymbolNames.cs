using System.Globalization;
using System.Text;

namespace FaceSearchToolkit.Spec.Naming;

/// <summary>Words for names that have no letter or digit: <c>&gt;=</c> is GreaterOrEqual.</summary>
internal static class SymbolNames
{
    private const string Nothing = "Empty";

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        [">="] = "GreaterOrEqual",
        ["<="] = "LessOrEqual",
        [">"] = "Greater",
        ["<"] = "Less",
        ["=="] = "Equal",
        ["="] = "Equal",
        ["!="] = "NotEqual",
        ["<>"] = "NotEqual",
        ["!"] = "Not",
        ["&&"] = "And",
        ["&"] = "And",
        ["||"] = "Or",
        ["|"] = "Or",
        ["+"] = "Plus",
        ["-"] = "Minus",
        ["*"] = "Star",
        ["/"] = "Slash",
        ["\\"] = "Backslash",
        ["%"] = "Percent",
        ["."] = "Dot",
        [","] = "Comma",
        [":"] = "Colon",
        [";"] = "Semicolon",
        ["?"] = "Question",
        ["#"] = "Hash",
        ["$"] = "Dollar",
        ["@"] = "At",
        ["~"] = "Tilde",
        ["^"] = "Caret",
        ["_"] = "Underscore",
        ["'"] = "Apostrophe",
        ["\""] = "Quote",
    };

    /// <summary>Spells each symbol, the longest first; one without a word is spelled by its number, white space is silent.</summary>
    public static string Spell(string text)
    {
        var name = new StringBuilder();
        for (var i = 0; i < text.Length; )
        {
            if (i + 1 < text.Length && Operators.TryGetValue(text.Substring(i, 2), out var pair))
            {
                name.Append(pair);
                i += 2;
                continue;
            }

            name.Append(SpellOne(text[i]));
            i++;
        }

        return name.Length == 0 ? Nothing : name.ToString();
    }

    private static string SpellOne(char c)
    {
        if (Operators.TryGetValue(c.ToString(), out var word))
        {
            return word;
        }

        return c is ' ' or '\t' or '\r' or '\n' ? "" : "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
    }
}
