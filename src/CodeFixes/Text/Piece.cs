using FaceSearchToolkit.Roslyn.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.CodeFixes.Text;

/// <summary>
/// A piece of source that spells a part of a text: a literal, the text between two holes, or a constant that is spelled elsewhere.
/// </summary>
/// <param name="Span">What is replaced where the whole piece goes.</param>
/// <param name="Form">How it spells.</param>
/// <param name="IsElsewhere">Whether it is a constant's name or the like: it is replaced as a whole or not at all.</param>
/// <param name="NeedsQuotes">Whether what replaces it is a literal of its own.</param>
internal sealed record Piece(TextSpan Span, PieceForm Form, bool IsElsewhere, bool NeedsQuotes)
{
    /// <summary>The piece that a character of a spelled text comes from.</summary>
    public static Piece Find(SyntaxNode root, TextSpan character)
    {
        var token = root.FindToken(character.Start);
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                return new Piece(
                    token.Span,
                    token.Text.StartsWith("@", StringComparison.Ordinal) ? PieceForm.Verbatim : PieceForm.Regular,
                    false,
                    false
                );
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken:
                return new Piece(token.Span, PieceForm.Raw, false, false);
            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax interpolated:
                return new Piece(token.Span, GetForm(interpolated), false, false);
        }

        var expression = root.FindNode(character, getInnermostNodeForTie: true);
        return expression.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax around } hole
            ? new Piece(hole.Span, GetForm(around), true, false)
            : new Piece(character, PieceForm.Regular, true, true);
    }

    /// <summary>A text as this piece spells it.</summary>
    public string Spell(string text) => NeedsQuotes ? SymbolDisplay.FormatLiteral(text, quote: true) : Form.Spell(text);

    private static PieceForm GetForm(InterpolatedStringExpressionSyntax interpolated) =>
        interpolated.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedVerbatimStringStartToken => PieceForm.InterpolatedVerbatim,
            SyntaxKind.InterpolatedStringStartToken => PieceForm.InterpolatedRegular,
            _ => PieceForm.Raw,
        };
}
