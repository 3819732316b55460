using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Where in an expression a finding belongs.</summary>
internal static class CreationLocations
{
    /// <summary>The type's name in a creation; of <c>new()</c>, which names none, all but its initializer.</summary>
    public static Location FindTypeName(SyntaxNode creation) =>
        creation switch
        {
            ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
            ImplicitObjectCreationExpressionSyntax unnamed => Location.Create(
                unnamed.SyntaxTree,
                TextSpan.FromBounds(unnamed.SpanStart, unnamed.ArgumentList.Span.End)
            ),
            _ => creation.GetLocation(),
        };
}
