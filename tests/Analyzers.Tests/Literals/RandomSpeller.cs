using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Analyzers.Tests.Literals;

/// <summary>
/// Spells a text in C#, each time in another way: pieces of any form that can hold them, each character by any escape of that form, with
/// holes that hold constants.
/// </summary>
internal sealed class RandomSpeller(Random random)
{
    /// <summary>The constant that holes and pieces can name, and its text.</summary>
    public const string Name = "Text";
    public const string Text = "te\"xt";

    private const string SimpleEscapes = "\"\"\\\\''0\0a\ab\bf\fn\nr\rt\tv\v";
    private const string LineEnds = "\r\n\u0085\u2028\u2029";

    /// <summary>Compilers before C# 13 do not know the escape character's own escape.</summary>
    private static readonly bool HasEscapeEscape = !SyntaxFactory.ParseExpression("\"\\e\"").ContainsDiagnostics;

    public Spelled Spell(string text)
    {
        var whole = new Spelled();
        var at = 0;
        while (at < text.Length || whole.Source.Length == 0)
        {
            var length = Math.Min(text.Length - at, random.Next(1, 40));
            length += at + length < text.Length && char.IsLowSurrogate(text[at + length]) ? 1 : 0;
            whole
                .Add(
                    at == 0 ? ""
                    : random.Next(3) == 0 ? "\r\n  + "
                    : " + "
                )
                .Add(Parenthesized(SpellPiece(text.Substring(at, length))));
            at += length;
        }

        return whole;
    }

    private Spelled Parenthesized(Spelled spelled) => random.Next(5) == 0 ? new Spelled().Add("(").Add(spelled).Add(")") : spelled;

    private Spelled SpellPiece(string text) =>
        text == Text && random.Next(2) == 0
            ? new Spelled().Add(Name, text.Length)
            : random.Next(8) switch
            {
                0 or 1 => Regular(text),
                2 => Verbatim(text),
                3 => Interpolated(text),
                4 => InterpolatedVerbatim(text),
                5 => new RandomRawSpeller(random).OnOneLine(text) ?? Regular(text),
                6 => new RandomRawSpeller(random).OnLines(text),
                _ => new RandomRawSpeller(random).Interpolated(text),
            };

    private Spelled Regular(string text) => SpellEach(new Spelled().Add("\""), text, isInterpolated: false).Add("\"");

    private Spelled Interpolated(string text) => SpellEach(new Spelled().Add("$\""), text, isInterpolated: true).Add("\"");

    private static Spelled Verbatim(string text) =>
        text.Aggregate(new Spelled().Add("@\""), (spelled, c) => spelled.Add(c == '"' ? "\"\"" : c.ToString(), 1)).Add("\"");

    private Spelled InterpolatedVerbatim(string text)
    {
        var spelled = new Spelled().Add(random.Next(2) == 0 ? "$@\"" : "@$\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (string.CompareOrdinal(text, i, Text, 0, Text.Length) == 0)
            {
                spelled.Add("{").Add(Name, Text.Length).Add("}");
                i += Text.Length - 1;
            }
            else
            {
                spelled.Add(text[i] is '"' or '{' or '}' ? new string(text[i], 2) : text[i].ToString(), 1);
            }
        }

        return spelled.Add("\"");
    }

    private Spelled SpellEach(Spelled spelled, string text, bool isInterpolated)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (isInterpolated && string.CompareOrdinal(text, i, Text, 0, Text.Length) == 0)
            {
                spelled.Add("{ ").Add(Name, Text.Length).Add(" }");
                i += Text.Length - 1;
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && random.Next(2) == 0)
            {
                spelled.Add(
                    "\\U"
                        + char.ConvertToUtf32(text[i], text[i + 1])
                            .ToString(random.Next(2) == 0 ? "x8" : "X8", CultureInfo.InvariantCulture),
                    2
                );
                i++;
            }
            else
            {
                spelled.Add(SpellOne(text, i, isInterpolated), 1);
            }
        }

        return spelled;
    }

    private string SpellOne(string text, int index, bool isInterpolated)
    {
        var c = text[index];
        if (isInterpolated && c is ('{' or '}'))
        {
            return new string(c, 2);
        }

        return random.Next(6) switch
        {
            0 => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
            1 when !char.IsSurrogate(c) => "\\U" + ((int)c).ToString("X8", CultureInfo.InvariantCulture),
            2 => "\\x" + ((int)c).ToString("x" + Digits(text, index), CultureInfo.InvariantCulture),
            3 when Simple(c) is { } simple => simple,
            _ => Plain(c),
        };
    }

    /// <summary>With fewer than four digits, the next character must not look like one more, however it is spelled.</summary>
    private int Digits(string text, int index) => index + 1 < text.Length && char.IsAsciiHexDigit(text[index + 1]) ? 4 : random.Next(1, 5);

    private static string? Simple(char c)
    {
        if (c == '\u001b' && HasEscapeEscape)
        {
            return "\\e";
        }

        for (var i = 0; i < SimpleEscapes.Length; i += 2)
        {
            if (SimpleEscapes[i + 1] == c)
            {
                return "\\" + SimpleEscapes[i];
            }
        }

        return null;
    }

    private static string Plain(char c) =>
        c is '"' or '\\' ? "\\" + c
        : LineEnds.Contains(c, StringComparison.Ordinal) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)
        : c.ToString();
}
