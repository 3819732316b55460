using FaceSearchToolkit.Roslyn.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.CodeFixes.Text;

/// <summary>
/// A constant text and the C# that spells it. Edits of the text become edits of the C#, each in the spelling of the literal that it falls
/// into.
/// </summary>
internal sealed class SpelledText
{
    private readonly ExpressionSyntax _expression;
    private readonly IReadOnlyList<TextSpan> _characters;
    private readonly List<Piece> _pieces;

    private SpelledText(ExpressionSyntax expression, Spelling spelling)
    {
        var root = expression.SyntaxTree.GetRoot();
        _expression = expression;
        _characters = spelling.Characters;
        _pieces = _characters.Select(c => Piece.Find(root, c)).ToList();
        Text = spelling.Text;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The expression that spells it.</summary>
    public ExpressionSyntax Expression => _expression;

    /// <summary>The whole constant text that a node is in; null where it is none, or is spelled elsewhere.</summary>
    public static SpelledText? FindAround(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var expression = node.FirstAncestorOrSelf<ExpressionSyntax>();
        while (expression is not null && GetOuter(expression) is { } outer && IsText(outer, model, cancellationToken))
        {
            expression = outer;
        }

        if (expression is null || !IsText(expression, model, cancellationToken))
        {
            return null;
        }

        var spelling = new Spelling();
        new SpellingReader(spelling, model).Read(expression);
        return spelling.Text.Length > 0 && spelling.Text.Equals(model.GetConstantValue(expression, cancellationToken).Value)
            ? new SpelledText(expression, spelling)
            : null;
    }

    /// <summary>The offset in the text of what stands at this span of the source; null where nothing of it does.</summary>
    public int? FindOffset(TextSpan span)
    {
        for (var i = 0; i < _characters.Count; i++)
        {
            if (_characters[i].Start >= span.Start)
            {
                return _characters[i].End <= span.End ? i : null;
            }
        }

        return null;
    }

    /// <summary>The changes of the source that make these edits; empty where it cannot spell what comes out.</summary>
    public TextChange[] Change(params TextEdit[] edits)
    {
        var whole = edits
            .Select(e => IncludeWholeConstants(e.Trim(Text)))
            .Where(e => e.Length > 0 || e.Text.Length > 0)
            .OrderBy(e => e.Start)
            .ToList();
        if (whole.Count == 0 || whole.Zip(whole.Skip(1), (a, b) => a.End > b.Start).Any(overlaps => overlaps))
        {
            return [];
        }

        var changes = whole.SelectMany(GetChanges).ToArray();
        return CanSpell(changes, whole) ? changes : [];
    }

    private static ExpressionSyntax? GetOuter(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            ParenthesizedExpressionSyntax outer => outer,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } outer => outer,
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax outer } => outer,
            _ => null,
        };

    private static bool IsText(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression
            is LiteralExpressionSyntax
                or InterpolatedStringExpressionSyntax
                or BinaryExpressionSyntax
                or ParenthesizedExpressionSyntax
        && model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string };

    /// <summary>A constant that is spelled elsewhere is used elsewhere too: it is replaced here, as a whole.</summary>
    private TextEdit IncludeWholeConstants(TextEdit edit)
    {
        if (edit.Length == 0)
        {
            return edit;
        }

        var (start, end) = (edit.Start, edit.End);
        while (_pieces[start].IsElsewhere && start > 0 && _pieces[start - 1] == _pieces[start])
        {
            start--;
        }

        while (_pieces[end - 1].IsElsewhere && end < _pieces.Count && _pieces[end] == _pieces[end - 1])
        {
            end++;
        }

        return new TextEdit(
            start,
            end - start,
            Text.Substring(start, edit.Start - start) + edit.Text + Text.Substring(edit.End, end - edit.End)
        );
    }

    private IEnumerable<TextChange> GetChanges(TextEdit edit)
    {
        if (edit.Length == 0)
        {
            yield return CreateInsertion(edit);
            yield break;
        }

        var text = edit.Text;
        for (var i = edit.Start; i < edit.End; )
        {
            var start = i;
            while (i < edit.End && _pieces[i] == _pieces[start])
            {
                i++;
            }

            yield return new TextChange(GetSpan(start, i), _pieces[start].Spell(text));
            text = "";
        }
    }

    /// <summary>What is put between two characters is put in front of the second, unless only the first is spelled here.</summary>
    private TextChange CreateInsertion(TextEdit edit)
    {
        var isBehind = edit.Start == _pieces.Count || (_pieces[edit.Start].IsElsewhere && edit.Start > 0);
        var neighbour = isBehind ? edit.Start - 1 : edit.Start;
        var at = isBehind ? _characters[neighbour].End : _characters[neighbour].Start;
        return new TextChange(new TextSpan(at, 0), _pieces[neighbour].Form.Spell(edit.Text));
    }

    /// <summary>
    /// The source of some characters of one piece, up to where the next one begins: the indentation of raw text goes with its line.
    /// </summary>
    private TextSpan GetSpan(int start, int end)
    {
        if (_pieces[start].IsElsewhere)
        {
            return _pieces[start].Span;
        }

        var isFollowed = end < _pieces.Count && _pieces[end] == _pieces[start];
        return TextSpan.FromBounds(_characters[start].Start, isFollowed ? _characters[end].Start : _characters[end - 1].End);
    }

    /// <summary>Reads the changed source again: an edit may run into an escape, a brace or a quote beside it.</summary>
    private bool CanSpell(TextChange[] changes, IReadOnlyCollection<TextEdit> edits)
    {
        var start = _expression.SpanStart;
        var local = changes.Select(c => new TextChange(new TextSpan(c.Span.Start - start, c.Span.Length), c.NewText!));
        var source = SourceText.From(_expression.ToString()).WithChanges(local).ToString();
        var changed = SyntaxFactory.ParseExpression(source, options: _expression.SyntaxTree.Options);
        var spelling = new Spelling();
        new SpellingReader(spelling, model: null).Read(changed);
        return !changed.ContainsDiagnostics
            && changed.FullSpan.Length == source.Length
            && spelling.Text == TextEdit.Apply(Text, edits, i => !_pieces[i].IsElsewhere);
    }
}
