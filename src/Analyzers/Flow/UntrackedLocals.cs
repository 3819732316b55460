using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// Finds the locals that can change without an assignment in sight: captured by a lambda or local function, or reachable by reference.
/// </summary>
internal static class UntrackedLocals
{
    public static ImmutableHashSet<ILocalSymbol> Find(IOperation root)
    {
        var found = ImmutableHashSet.CreateBuilder<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var reference in root.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
        {
            if (IsCaptured(reference) || IsReachedByReference(reference))
            {
                found.Add(reference.Local);
            }
        }

        return found.ToImmutable();
    }

    private static bool IsCaptured(ILocalReferenceOperation reference) =>
        FindFunction(reference) is { } function && !SymbolEqualityComparer.Default.Equals(function, reference.Local.ContainingSymbol);

    private static IMethodSymbol? FindFunction(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation local:
                    return local.Symbol;
            }
        }

        return null;
    }

    private static bool IsReachedByReference(ILocalReferenceOperation reference) =>
        reference.Local.RefKind != RefKind.None
        || reference.Parent switch
        {
            IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
            IAddressOfOperation => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
            ISimpleAssignmentOperation { IsRef: true } => true,
            IReturnOperation
            {
                Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.ReturnStatementSyntax
                {
                    Expression: Microsoft.CodeAnalysis.CSharp.Syntax.RefExpressionSyntax
                }
            } => true,
            IConditionalOperation { IsRef: true } => true,
            _ => false,
        };
}
