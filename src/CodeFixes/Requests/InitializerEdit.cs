using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace FaceSearchToolkit.CodeFixes.Requests;

/// <summary>Adds entries to an object initializer in the layout that it has.</summary>
internal static class InitializerEdit
{
    public static SyntaxNode Add(BaseObjectCreationExpressionSyntax creation, IEnumerable<string> entries)
    {
        var added = entries.Select(e => SyntaxFactory.ParseExpression(e)).ToList();
        return creation.Initializer is { } initializer
            ? creation.WithInitializer(Extend(initializer, added))
            : RemoveEmptyArguments(creation)
                .WithInitializer(Create(added))
                .WithTrailingTrivia(creation.GetTrailingTrivia())
                .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static InitializerExpressionSyntax Create(List<ExpressionSyntax> entries) =>
        ((BaseObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new() {{ {string.Join(", ", entries)} }}")).Initializer!;

    /// <summary>Of <c>new T()</c> the parentheses are not needed any more; of <c>new()</c> they are.</summary>
    private static BaseObjectCreationExpressionSyntax RemoveEmptyArguments(BaseObjectCreationExpressionSyntax creation)
    {
        if (
            creation is not ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } arguments } named
            || arguments.OpenParenToken.TrailingTrivia.Any()
            || arguments.CloseParenToken.LeadingTrivia.Any()
        )
        {
            return creation.WithTrailingTrivia(SyntaxFactory.Space);
        }

        return named.WithArgumentList(null).WithType(named.Type.WithTrailingTrivia(SyntaxFactory.Space));
    }

    private static SyntaxTriviaList RemoveSpaceAtEnd(SyntaxTriviaList trivia) =>
        trivia.Count > 0 && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? trivia.RemoveAt(trivia.Count - 1) : trivia;

    private static InitializerExpressionSyntax Extend(InitializerExpressionSyntax initializer, List<ExpressionSyntax> entries)
    {
        var old = initializer.Expressions;
        if (old.Count == 0)
        {
            return Create(entries).WithTriviaFrom(initializer);
        }

        var isPerLine = initializer.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var leading = isPerLine ? old.Last().GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia)) : [];
        var nodes = old.GetWithSeparators().ToList();
        if (old.SeparatorCount < old.Count)
        {
            var (last, trailing) = (old.Last(), old.Last().GetTrailingTrivia());
            var endsLine = trailing.Any(SyntaxKind.EndOfLineTrivia);
            nodes[nodes.Count - 1] = last.WithTrailingTrivia(endsLine ? default : RemoveSpaceAtEnd(trailing));
            nodes.Add(
                SyntaxFactory
                    .Token(SyntaxKind.CommaToken)
                    .WithTrailingTrivia(endsLine ? trailing : SyntaxFactory.TriviaList(SyntaxFactory.Space))
            );
        }

        var lineEnd = isPerLine
            ? initializer.OpenBraceToken.TrailingTrivia.Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia))
            : [SyntaxFactory.Space];
        for (var i = 0; i < entries.Count; i++)
        {
            var isLast = i == entries.Count - 1;
            nodes.Add(entries[i].WithLeadingTrivia(leading).WithTrailingTrivia(isLast && old.SeparatorCount < old.Count ? lineEnd : []));
            if (!isLast || old.SeparatorCount == old.Count)
            {
                nodes.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(lineEnd));
            }
        }

        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(nodes));
    }
}
