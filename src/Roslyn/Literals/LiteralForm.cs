using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Roslyn.Literals;

/// <summary>How a literal spells its text.</summary>
internal abstract class LiteralForm
{
    /// <summary>The form of a string literal; null for any other literal.</summary>
    public static LiteralForm? FromSyntax(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => token.Text.StartsWith("@", StringComparison.Ordinal)
                ? new QuotedForm(isVerbatim: true, isInterpolated: false)
                : new QuotedForm(isVerbatim: false, isInterpolated: false),
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken => new RawForm(
                token.Text,
                isMultiLine: false,
                isWhole: true
            ),
            SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => new RawForm(
                token.Text,
                isMultiLine: true,
                isWhole: true
            ),
            _ => null,
        };

    /// <summary>The form of the texts between the holes of an interpolated string.</summary>
    public static LiteralForm FromSyntax(InterpolatedStringExpressionSyntax interpolated) =>
        interpolated.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => new RawForm(
                interpolated.ToString(),
                isMultiLine: false,
                isWhole: false
            ),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken => new RawForm(interpolated.ToString(), isMultiLine: true, isWhole: false),
            var kind => new QuotedForm(kind == SyntaxKind.InterpolatedVerbatimStringStartToken, isInterpolated: true),
        };

    /// <summary>Reads a piece of source.</summary>
    /// <param name="source">A whole literal with its quotes, or the text between two holes.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="isStart">Whether it begins the literal.</param>
    /// <param name="spelling">Takes what is read.</param>
    public abstract void Read(string source, int at, bool isStart, Spelling spelling);

    /// <summary>What stands between the quotes: behind the first, and before the last.</summary>
    protected static (int Start, int End) GetInside(string source, int quotes)
    {
        var start = source.IndexOf('"') + quotes;
        var end = source.LastIndexOf('"') + 1 - quotes;
        return (Math.Min(start, source.Length), Math.Max(start, end));
    }
}
