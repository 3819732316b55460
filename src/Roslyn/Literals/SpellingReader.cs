using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Roslyn.Literals;

/// <summary>Reads a constant text expression piece by piece: literals of every form, concatenations, interpolations.</summary>
internal sealed class SpellingReader
{
    private readonly Spelling _spelling;
    private readonly SemanticModel? _model;

    public SpellingReader(Spelling spelling, SemanticModel? model)
    {
        _spelling = spelling;
        _model = model;
    }

    public void Read(ExpressionSyntax expression)
    {
        foreach (var piece in GetPieces(expression))
        {
            switch (piece)
            {
                case LiteralExpressionSyntax { Token: var token } when LiteralForm.FromSyntax(token) is { } form:
                    form.Read(token.Text, token.SpanStart, isStart: true, _spelling);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    ReadInterpolated(interpolated);
                    break;
                default:
                    ReadConstant(piece);
                    break;
            }
        }
    }

    /// <summary>What is concatenated, from left to right. A long concatenation is deep in its left side, so that this is a loop.</summary>
    private static Stack<ExpressionSyntax> GetPieces(ExpressionSyntax expression)
    {
        var pieces = new Stack<ExpressionSyntax>();
        var rest = expression;
        while (true)
        {
            switch (rest)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    rest = parenthesized.Expression;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    PushRight(pieces, sum.Right);
                    rest = sum.Left;
                    break;
                default:
                    pieces.Push(rest);
                    return pieces;
            }
        }
    }

    /// <summary>A right side is rarely a sum itself; where it is, its pieces come in front of those that are there.</summary>
    private static void PushRight(Stack<ExpressionSyntax> pieces, ExpressionSyntax right)
    {
        var inner = right is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : right;
        if (inner is not BinaryExpressionSyntax)
        {
            pieces.Push(inner);
            return;
        }

        foreach (var piece in GetPieces(inner).Reverse())
        {
            pieces.Push(piece);
        }
    }

    private void ReadInterpolated(InterpolatedStringExpressionSyntax interpolated)
    {
        var form = LiteralForm.FromSyntax(interpolated);
        var isStart = true;
        foreach (var content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax text:
                    form.Read(text.TextToken.Text, text.TextToken.SpanStart, isStart, _spelling);
                    break;
                case InterpolationSyntax hole:
                    Read(hole.Expression);
                    break;
            }

            isStart = false;
        }
    }

    private void ReadConstant(ExpressionSyntax expression)
    {
        if (_model?.SyntaxTree == expression.SyntaxTree && _model.GetConstantValue(expression) is { HasValue: true, Value: { } value })
        {
            _spelling.Add(value.ToString(), expression.Span);
        }
        else
        {
            _spelling.AddHole(expression.Span);
        }
    }
}
