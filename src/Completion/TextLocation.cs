using FaceSearchToolkit.Roslyn.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Completion;

/// <summary>A caret in the text of a string literal, and the whole text that the literal is part of.</summary>
internal sealed class TextLocation
{
    private readonly IReadOnlyList<TextSpan> _characters;
    private readonly TextSpan _inside;
    private readonly PieceForm? _form;
    private readonly int _position;

    private TextLocation(TextSpan inside, PieceForm? form, int position, Spelling spelling)
    {
        (_inside, _form, _position) = (inside, form, position);
        _characters = spelling.Characters;
        Text = spelling.Text;
        Caret = _characters.TakeWhile(c => c.End <= position).Count();
    }

    /// <summary>The text; where a part of it cannot be known, it is left out.</summary>
    public string Text { get; }

    /// <summary>The caret's offset in the text.</summary>
    public int Caret { get; }

    /// <summary>The expression that is nothing but text and has the caret in one of its literals; null where there is none.</summary>
    public static ExpressionSyntax? FindExpression(SyntaxNode root, int position)
    {
        if (position == 0 || FindInside(FindToken(root, position)) is not { } inside || position < inside.Start || position > inside.End)
        {
            return null;
        }

        var expression = FindToken(root, position).Parent?.FirstAncestorOrSelf<ExpressionSyntax>();
        while (expression?.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            expression = (ExpressionSyntax)expression.Parent;
        }

        return expression;
    }

    /// <summary>The location in an expression that <see cref="FindExpression"/> found.</summary>
    public static TextLocation Create(ExpressionSyntax expression, int position, SemanticModel model)
    {
        var token = FindToken(expression.SyntaxTree.GetRoot(), position);
        var spelling = new Spelling();
        new SpellingReader(spelling, model).Read(expression);
        return new TextLocation(FindInside(token)!.Value, FindForm(token), position, spelling);
    }

    /// <summary>The source of a part of the text that the caret is in, no further than its literal goes.</summary>
    public TextSpan GetSource(int start, int end)
    {
        var first = start < Caret ? _characters[start].Start : _position;
        var last = end > Caret ? _characters[end - 1].End : _position;
        return TextSpan.FromBounds(Math.Max(first, _inside.Start), Math.Min(last, _inside.End));
    }

    /// <summary>A text as the literal spells it; null where it cannot: raw text with holes counts its braces.</summary>
    public string? Spell(string text) => _form?.Spell(text) ?? (text.IndexOfAny(['{', '}']) < 0 ? text : null);

    private static SyntaxToken FindToken(SyntaxNode root, int position) => root.FindToken(position - 1);

    /// <summary>What is between the quotes of a literal, or between two holes; null of any other token.</summary>
    private static TextSpan? FindInside(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken =>
                FindInsideLiteral(token),
            SyntaxKind.InterpolatedStringTextToken => token.Span,
            SyntaxKind.InterpolatedStringStartToken
            or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken => new TextSpan(token.Span.End, 0),
            _ => null,
        };

    private static TextSpan? FindInsideLiteral(SyntaxToken token)
    {
        var text = token.Text;
        var opening = text.IndexOf('"');
        var quotes = token.IsKind(SyntaxKind.StringLiteralToken) ? 1 : text.Skip(opening).TakeWhile(c => c == '"').Count();
        var start = opening + quotes;
        return text.Length < start + quotes || text[text.Length - 1] != '"'
            ? null
            : TextSpan.FromBounds(token.SpanStart + start, token.Span.End - quotes);
    }

    /// <summary>Null of raw text with holes.</summary>
    private static PieceForm? FindForm(SyntaxToken token)
    {
        if (token.IsKind(SyntaxKind.StringLiteralToken))
        {
            return token.Text[0] == '@' ? PieceForm.Verbatim : PieceForm.Regular;
        }

        var start = token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>()?.StringStartToken.Kind();
        return start switch
        {
            null => PieceForm.Raw,
            SyntaxKind.InterpolatedStringStartToken => PieceForm.InterpolatedRegular,
            SyntaxKind.InterpolatedVerbatimStringStartToken => PieceForm.InterpolatedVerbatim,
            _ => null,
        };
    }
}
