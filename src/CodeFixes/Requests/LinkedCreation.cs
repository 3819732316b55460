using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Requests;

/// <summary>A request that is filled by hand with what a link would fill it with.</summary>
internal static class LinkedCreation
{
    /// <summary>The call that makes the same request; null where that is not certain.</summary>
    /// <param name="creation">The request.</param>
    /// <param name="wrong">The value that is wrong and would be replaced; null where only members miss.</param>
    /// <param name="sent">The earlier request.</param>
    /// <param name="missing">The members that the call must fill besides.</param>
    /// <param name="model">What the compiler knows of the file.</param>
    public static string? CreateCall(
        BaseObjectCreationExpressionSyntax creation,
        SyntaxNode? wrong,
        ISymbol sent,
        IReadOnlyCollection<string> missing,
        SemanticModel model
    )
    {
        if (
            creation.Initializer is not { } initializer
            || HasComments(initializer)
            || model.GetTypeInfo(creation).Type is not INamedTypeSymbol type
        )
        {
            return null;
        }

        var name = creation is ObjectCreationExpressionSyntax named
            ? named.Type.ToString()
            : type.ToMinimalDisplayString(model, creation.SpanStart);
        return LinkFactsReader
            .Read(type)
            .Where(link => missing.All(required => link.Members.Any(m => m.Member.Name == required)))
            .Select(link =>
                CreateArguments(link, initializer, wrong, sent, model) is { } arguments ? $"{name}.{link.Factory.Name}({arguments})" : null
            )
            .FirstOrDefault(c => c is not null);
    }

    private static string? CreateArguments(
        LinkFacts link,
        InitializerExpressionSyntax initializer,
        SyntaxNode? wrong,
        ISymbol sent,
        SemanticModel model
    )
    {
        var objects = link.FromRequest.Take(1).ToDictionary(m => m.Parameter.Name, _ => sent, StringComparer.Ordinal);
        foreach (var entry in initializer.Expressions)
        {
            if (
                entry is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: var value }
                || link.Members.FirstOrDefault(m => m.Member.Name == left.Identifier.ValueText) is not { } member
            )
            {
                return null;
            }

            if (value != wrong && !TryBindSource(value, member, objects, model))
            {
                return null;
            }
        }

        var arguments = link.Factory.Parameters.Select(p => objects.TryGetValue(p.Name, out var known) ? known : null).ToList();
        var fits = arguments.Zip(link.Factory.Parameters, (a, p) => a is not null && Scope.CanUse(a, initializer, model) && Fits(a, p));
        return link.FromResult.Any(m => objects.ContainsKey(m.Parameter.Name)) && fits.All(f => f)
            ? string.Join(", ", arguments.Select(a => Scope.GetName(a!)))
            : null;
    }

    /// <summary>
    /// Binds the link's parameter to the object that a value is read from; false where the link takes another value, or the parameter
    /// is bound to another object.
    /// </summary>
    private static bool TryBindSource(ExpressionSyntax value, LinkedMember member, Dictionary<string, ISymbol> objects, SemanticModel model)
    {
        if (
            value is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner }
            || model.GetSymbolInfo(owner).Symbol is not { } holder
            || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(value).Symbol, member.Source)
        )
        {
            return false;
        }

        if (!objects.TryGetValue(member.Parameter.Name, out var known))
        {
            objects[member.Parameter.Name] = known = holder;
        }

        return SymbolEqualityComparer.Default.Equals(known, holder);
    }

    private static bool Fits(ISymbol variable, IParameterSymbol parameter) =>
        variable switch
        {
            ILocalSymbol local => SymbolEqualityComparer.Default.Equals(local.Type, parameter.Type),
            IParameterSymbol other => SymbolEqualityComparer.Default.Equals(other.Type, parameter.Type),
            _ => false,
        };

    private static bool HasComments(SyntaxNode node) =>
        node.DescendantTrivia().Any(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia));
}
