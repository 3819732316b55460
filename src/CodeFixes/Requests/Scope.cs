using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Requests;

/// <summary>The variables that code at a location can use.</summary>
internal static class Scope
{
    /// <summary>Whether the symbol is a parameter or a local that surely has a value there.</summary>
    public static bool CanUse(ISymbol symbol, SyntaxNode at, SemanticModel model) =>
        symbol switch
        {
            IParameterSymbol { RefKind: RefKind.None } => true,
            ILocalSymbol { HasConstantValue: false } local => IsAssigned(local, at, model),
            _ => false,
        } && model.LookupSymbols(at.SpanStart, name: symbol.Name).Contains(symbol, SymbolEqualityComparer.Default);

    /// <summary>The variable's name as code writes it.</summary>
    public static string GetName(ISymbol symbol) =>
        SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None ? symbol.Name : "@" + symbol.Name;

    /// <summary>A local counts only where the compiler knows that it has a value.</summary>
    private static bool IsAssigned(ILocalSymbol local, SyntaxNode at, SemanticModel model) =>
        at.FirstAncestorOrSelf<StatementSyntax>() is { } statement
        && model.AnalyzeDataFlow(statement) is { Succeeded: true } flow
        && flow.DefinitelyAssignedOnEntry.Contains(local, SymbolEqualityComparer.Default);
}
