using System.Globalization;
using System.Text;

namespace FaceSearchToolkit.Generator.Text;

/// <summary>The one way by which text of a spec gets into code: as a string literal.</summary>
internal static class CSharpLiteral
{
    /// <summary>A regular string literal with the same text.</summary>
    public static string Create(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            Append(literal, c);
        }

        return literal.Append('"').ToString();
    }

    private static void Append(StringBuilder literal, char c)
    {
        if (c is '"' or '\\')
        {
            literal.Append('\\').Append(c);
        }
        else if (CodePoints.IsPlain(c))
        {
            literal.Append(c);
        }
        else
        {
            literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}
