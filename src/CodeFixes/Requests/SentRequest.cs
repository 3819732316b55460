using FaceSearchToolkit.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Requests;

/// <summary>The earlier request whose result a finding is about.</summary>
internal static class SentRequest
{
    /// <summary>
    /// The variable that holds it, where its call names one that is given a value once and can be used at the finding; else null.
    /// </summary>
    public static ISymbol? Find(FindingContext finding)
    {
        var calls = finding.Diagnostic.AdditionalLocations;
        if (
            calls.Count != 1
            || calls[0].SourceTree != finding.Root.SyntaxTree
            || finding.Root.FindNode(calls[0].SourceSpan, getInnermostNodeForTie: true) is not IdentifierNameSyntax name
        )
        {
            return null;
        }

        var variable = finding.Model.GetSymbolInfo(name).Symbol;
        return
            variable is not null
            && Scope.CanUse(variable, finding.Node, finding.Model)
            && FindWrites(variable, name, finding.Model).Count == 0
            ? variable
            : null;
    }

    /// <summary>The assignments to a variable, or to a member of it, in the method around; the initializer counts for the member.</summary>
    public static List<SyntaxNode> FindWrites(ISymbol variable, SyntaxNode at, SemanticModel model, string? member = null)
    {
        var method = at.Ancestors()
            .LastOrDefault(a => a is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax)
            ?? at.SyntaxTree.GetRoot();
        return method
            .DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Select(a => a.Left)
            .Where(left => member is null ? IsVariable(left) : IsMember(left))
            .ToList<SyntaxNode>();

        bool IsVariable(SyntaxNode node) =>
            node is IdentifierNameSyntax name
            && name.Identifier.ValueText == variable.Name
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, variable);
        bool IsMember(SyntaxNode left) =>
            left switch
            {
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var owner } => name == member
                    && IsVariable(owner),
                IdentifierNameSyntax
                {
                    Identifier.ValueText: var name,
                    Parent.Parent: InitializerExpressionSyntax
                    {
                        Parent.Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declared }
                    }
                } => name == member && SymbolEqualityComparer.Default.Equals(model.GetDeclaredSymbol(declared), variable),
                _ => false,
            };
    }
}
