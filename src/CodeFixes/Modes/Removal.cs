using FaceSearchToolkit.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.CodeFixes.Modes;

/// <summary>
/// Takes an assignment out, as a statement or as an entry of an initializer, where nothing but the assignment happens in it.
/// </summary>
internal static class Removal
{
    public static TextChange? Create(AssignmentExpressionSyntax assignment, FindingContext finding)
    {
        if (finding.Model.GetOperation(assignment.Right, finding.CancellationToken) is not { } value || !IsPure(value))
        {
            return null;
        }

        return assignment.Parent switch
        {
            ExpressionStatementSyntax { Parent: BlockSyntax } statement => Delete(GetWholeLines(statement, finding.Root.GetText())),
            InitializerExpressionSyntax initializer => Delete(GetEntrySpan(assignment, initializer)),
            _ => null,
        };
    }

    private static TextChange Delete(TextSpan span) => new(span, "");

    /// <summary>A statement that stands alone on its lines goes with them; comments in front of it stay, one behind it goes.</summary>
    private static TextSpan GetWholeLines(StatementSyntax statement, SourceText text)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(statement.SpanStart), text.Lines.GetLineFromPosition(statement.Span.End));
        var isAlone =
            string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)))
            && statement.GetLastToken().GetNextToken().SpanStart >= last.End;
        if (
            isAlone
            && statement.GetTrailingTrivia().All(t => t.RawKind is (int)SyntaxKind.WhitespaceTrivia or (int)SyntaxKind.EndOfLineTrivia)
        )
        {
            return TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        }

        var end = statement.Span.End;
        return TextSpan.FromBounds(statement.SpanStart, end < text.Length && text[end] == ' ' ? end + 1 : end);
    }

    /// <summary>An entry goes with the comma behind it, the last one with the comma in front.</summary>
    private static TextSpan GetEntrySpan(ExpressionSyntax entry, InitializerExpressionSyntax initializer)
    {
        var entries = initializer.Expressions;
        var index = entries.IndexOf(entry);
        if (index + 1 < entries.Count)
        {
            return TextSpan.FromBounds(entry.SpanStart, entries[index + 1].SpanStart);
        }

        return index > 0
            ? TextSpan.FromBounds(entries[index - 1].Span.End, entry.Span.End)
            : TextSpan.FromBounds(
                entry.SpanStart,
                entry.GetTrailingTrivia().All(t => t.IsKind(SyntaxKind.WhitespaceTrivia)) && entries.SeparatorCount == 0
                    ? entry.FullSpan.End
                    : entry.Span.End
            );
    }

    /// <summary>Whether nothing happens but that a value comes into being.</summary>
    private static bool IsPure(IOperation value) =>
        value
            .DescendantsAndSelf()
            .All(o =>
                o switch
                {
                    ILiteralOperation
                    or ILocalReferenceOperation
                    or IParameterReferenceOperation
                    or IFieldReferenceOperation
                    or IInstanceReferenceOperation => true,
                    IArgumentOperation
                    or IArrayCreationOperation
                    or IArrayInitializerOperation
                    or IUnaryOperation
                    or IBinaryOperation
                    or IDefaultValueOperation => true,
                    IConversionOperation conversion => conversion.OperatorMethod is null
                        || IsMatch(conversion.OperatorMethod.ContainingType),
                    IInvocationOperation call => call.TargetMethod.IsStatic && IsMatch(call.TargetMethod.ContainingType),
                    _ => false,
                }
            );

    private static bool IsMatch(INamedTypeSymbol type) =>
        type
            is {
                Name: "NumberMatch" or "DecimalMatch" or "TextMatch",
                ContainingNamespace: { Name: "FaceSearchToolkit", ContainingNamespace.IsGlobalNamespace: true }
            };
}
