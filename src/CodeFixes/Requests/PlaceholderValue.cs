using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Requests;

/// <summary>Finds something to put into a member that misses.</summary>
internal static class PlaceholderValue
{
    /// <summary>
    /// A variable in reach that has the member's name and type, else for text a placeholder such as <c>"&lt;FaceSearchToken&gt;"</c>; null
    /// where there is nothing that compiles and can be seen to be filled in.
    /// </summary>
    public static string? Find(ITypeSymbol owner, string member, SyntaxNode at, SemanticModel model)
    {
        if (owner.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault() is not { } property)
        {
            return null;
        }

        var name = char.ToLowerInvariant(member[0]) + member.Substring(1);
        if (IsInReach(name, property.Type, at, model))
        {
            return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
        }

        return property.Type.SpecialType == SpecialType.System_String ? $"\"<{member}>\"" : null;
    }

    private static bool IsInReach(string name, ITypeSymbol type, SyntaxNode at, SemanticModel model)
    {
        var candidates = model.LookupSymbols(at.SpanStart, name: name);
        return candidates.Length == 1
            && candidates[0] switch
            {
                IParameterSymbol parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, type),
                ILocalSymbol local => SymbolEqualityComparer.Default.Equals(local.Type, type) && Scope.CanUse(local, at, model),
                _ => false,
            };
    }
}
