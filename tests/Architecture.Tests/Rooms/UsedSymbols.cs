using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Architecture.Tests.Rooms;

/// <summary>The types and members that a file uses.</summary>
internal static class UsedSymbols
{
    /// <summary>All of them, each as it is declared.</summary>
    public static IEnumerable<ISymbol> Find(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().Where(CanUse))
        {
            var info = model.GetSymbolInfo(node, cancellationToken);
            foreach (var symbol in info.Symbol is { } found ? [found] : info.CandidateSymbols)
            {
                if (FindDeclared(symbol) is { } declared)
                {
                    yield return declared;
                }
            }
        }
    }

    /// <summary>Names, and what calls a member without its name. A <c>var</c> names nothing that a reader has to look up.</summary>
    private static bool CanUse(SyntaxNode node) =>
        node switch
        {
            SimpleNameSyntax name => name is not IdentifierNameSyntax { IsVar: true },
            BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax => true,
            BinaryExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
            _ => false,
        };

    /// <summary>The type or the member of a type: an extension method as it is written, a generic one without its arguments.</summary>
    private static ISymbol? FindDeclared(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
            IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => null,
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.OriginalDefinition,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol or INamedTypeSymbol => symbol.OriginalDefinition,
            _ => null,
        };
}
