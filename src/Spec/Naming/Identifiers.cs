using System.Text;

namespace FaceSearchToolkit.Spec.Naming;

/// <summary>
/// Makes a C# identifier of any text. What it returns is never a keyword, since it never begins with a small ASCII letter.
/// </summary>
internal static class Identifiers
{
    /// <summary>Longer names are cut: the compiler's own limit for a name is near 500.</summary>
    public const int MaxLength = 100;

    /// <summary>
    /// Of a parameter, property, operation or type: <c>client_id</c> is ClientId, <c>URL</c> stays URL, <c>3d</c> is _3d.
    /// </summary>
    public static string FromMember(string text) => Cut(Join(text, "_", isOneWordOfCapitalsLowered: false));

    /// <summary>Of a value in a value set: <c>RUNNING</c> is Running, <c>8Core</c> is Value8Core, <c>-1</c> is Minus1.</summary>
    public static string FromValue(string text) => Cut(Join(text, GetDigitPrefix(text), isOneWordOfCapitalsLowered: true));

    /// <summary>Of a product: <c>ICE</c> is Ice, <c>dataworks-public</c> is DataworksPublic.</summary>
    public static string FromProduct(string text) => Cut(Join(text, "_", isOneWordOfCapitalsLowered: true));

    private static string Join(string text, string digitPrefix, bool isOneWordOfCapitalsLowered)
    {
        var words = SplitWords(text);
        if (words.Count == 0)
        {
            return SymbolNames.Spell(text);
        }

        var isLowered = (isOneWordOfCapitalsLowered || words.Count > 1) && words.TrueForAll(IsCapitals) && words.Exists(w => w.Length > 1);
        var name = new StringBuilder(Letters.IsDigit(words[0][0]) ? digitPrefix : "");
        foreach (var word in words)
        {
            var isNumberBehindNumber = name.Length > 0 && Letters.IsDigit(name[name.Length - 1]) && Letters.IsDigit(word[0]);
            name.Append(isNumberBehindNumber ? "_" : "").Append(Letters.ToCapital(word[0]));
            AppendRest(name, word, isLowered);
        }

        return name.ToString();
    }

    private static void AppendRest(StringBuilder name, string word, bool isLowered)
    {
        for (var i = 1; i < word.Length; i++)
        {
            name.Append(isLowered ? Letters.ToSmall(word[i]) : word[i]);
        }
    }

    private static List<string> SplitWords(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && Letters.IsWordCharacter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(text.Substring(start, i - start));
            }
        }

        return words;
    }

    private static bool IsCapitals(string word) => word.All(c => Letters.IsCapital(c) || Letters.IsDigit(c));

    private static string GetDigitPrefix(string text)
    {
        var symbols = new string(text.TakeWhile(c => !Letters.IsWordCharacter(c)).Where(c => c > ' ').ToArray());
        return symbols.Length == 0 ? "Value" : SymbolNames.Spell(symbols);
    }

    private static string Cut(string name) => name.Length <= MaxLength ? name : name.Substring(0, MaxLength);
}
