using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Roslyn.Literals;

/// <summary>
/// Leads from a location in a constant text back to the C# source that spells it. Where the text is not spelled there (a constant, a
/// local), every location is the whole expression.
/// </summary>
internal sealed class LiteralMap
{
    private readonly SyntaxNode _expression;
    private readonly IReadOnlyList<TextSpan>? _characters;

    private LiteralMap(SyntaxNode expression, IReadOnlyList<TextSpan>? characters)
    {
        _expression = expression;
        _characters = characters;
    }

    /// <summary>The map of an expression whose value is <paramref name="text"/>.</summary>
    public static LiteralMap Create(SyntaxNode expression, string text, SemanticModel? model)
    {
        if (expression is not ExpressionSyntax spelled || !IsSpelledOut(expression))
        {
            return new LiteralMap(expression, null);
        }

        var spelling = new Spelling();
        new SpellingReader(spelling, model).Read(spelled);
        return new LiteralMap(expression, spelling.TryComplete(text) ? spelling.Characters : null);
    }

    /// <summary>Whether the expression spells a text rather than naming one.</summary>
    public static bool IsSpelledOut(SyntaxNode expression) =>
        expression
            is LiteralExpressionSyntax
                or InterpolatedStringExpressionSyntax
                or BinaryExpressionSyntax
                or ParenthesizedExpressionSyntax;

    /// <summary>
    /// Where this part of the text stands in the source; of a part without length, the location in front of which it would stand.
    /// </summary>
    public Location GetLocation(int start, int length)
    {
        if (_characters is null || _characters.Count == 0 || start + length > _characters.Count)
        {
            return _expression.GetLocation();
        }

        if (length > 0)
        {
            return CreateLocation(TextSpan.FromBounds(_characters[start].Start, _characters[start + length - 1].End));
        }

        return CreateLocation(new TextSpan(start < _characters.Count ? _characters[start].Start : _characters[start - 1].End, 0));
    }

    private Location CreateLocation(TextSpan span) => Location.Create(_expression.SyntaxTree, span);
}
