using FaceSearchToolkit.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Modes;

/// <summary>FST1003 in typed code: of two assignments in a row, one goes.</summary>
internal static class AssignedModes
{
    public static IEnumerable<Fix> CreateFixes(AssignmentExpressionSyntax second, FindingContext finding)
    {
        var name = second.Left is MemberAccessExpressionSyntax member ? member.Name.Identifier.Text : second.Left.ToString();
        if (FindFirst(second, finding) is { } first && Removal.Create(first, finding) is { } ofFirst)
        {
            yield return Fix.Edit(FixText.Get("KeepLast", name), ModeChoice.Usual, ofFirst);
        }

        if (Removal.Create(second, finding) is { } ofSecond)
        {
            yield return Fix.Edit(FixText.Get("KeepFirst", name), ModeChoice.First, ofSecond);
        }
    }

    /// <summary>
    /// The assignment that the second one overwrites, where it stands in front of it in the same block: as a statement, or in the
    /// initializer of the same object.
    /// </summary>
    private static AssignmentExpressionSyntax? FindFirst(AssignmentExpressionSyntax second, FindingContext finding)
    {
        if (
            second
            is not { Left: MemberAccessExpressionSyntax target, Parent: ExpressionStatementSyntax { Parent: BlockSyntax block } statement }
        )
        {
            return null;
        }

        foreach (var earlier in block.Statements.TakeWhile(s => s != statement).Reverse())
        {
            var found = earlier switch
            {
                ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment }
                    when SyntaxFactory.AreEquivalent(assignment.Left, target) => assignment,
                ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var left, Right: var right } } => FindEntry(
                    left,
                    right,
                    target
                ),
                LocalDeclarationStatementSyntax { Declaration.Variables: var variables } => variables
                    .Select(v => FindEntry(SyntaxFactory.IdentifierName(v.Identifier), v.Initializer?.Value, target))
                    .FirstOrDefault(e => e is not null),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The entry of an initializer that gives <paramref name="created"/>, or an object in it, the target's member.</summary>
    private static AssignmentExpressionSyntax? FindEntry(
        ExpressionSyntax created,
        ExpressionSyntax? value,
        MemberAccessExpressionSyntax target
    )
    {
        if (value is not BaseObjectCreationExpressionSyntax { Initializer.Expressions: var entries })
        {
            return null;
        }

        foreach (var entry in entries.OfType<AssignmentExpressionSyntax>().Where(e => e.Left is IdentifierNameSyntax))
        {
            var path = SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                created,
                (IdentifierNameSyntax)entry.Left
            );
            var found = SyntaxFactory.AreEquivalent(path, target) ? entry : FindEntry(path, entry.Right, target);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
