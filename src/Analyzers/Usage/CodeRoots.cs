using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>The code of one declaration: what is executed, as syntax and as a flow.</summary>
internal static class CodeRoots
{
    /// <summary>
    /// The code in a declaration that the compiler calls a block of code. Of a type it is what its primary constructor passes on;
    /// attributes hold nothing to follow.
    /// </summary>
    /// <param name="declaration">The declaration; a field's can have several variables.</param>
    /// <param name="name">The name of what is declared.</param>
    public static SyntaxNode? FindCode(SyntaxNode declaration, string name) =>
        declaration switch
        {
            TypeDeclarationSyntax type => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            BaseFieldDeclarationSyntax field => field
                .Declaration.Variables.FirstOrDefault(v => v.Identifier.ValueText == name)
                ?.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax => declaration,
            _ => null,
        };

    /// <summary>What the code means, with all that is executed with it: a constructor's body and its call of another.</summary>
    public static IOperation? GetOperation(SyntaxNode code, SemanticModel model, CancellationToken cancellationToken)
    {
        var root = model.GetOperation(code, cancellationToken);
        while (root?.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>Its flow; null where it has none.</summary>
    public static ControlFlowGraph? CreateFlow(IOperation root, CancellationToken cancellationToken) =>
        root switch
        {
            IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellationToken),
            IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
            IBlockOperation block => ControlFlowGraph.Create(block, cancellationToken),
            IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
            IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
            _ => null,
        };
}
