using System.Collections.Immutable;
using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>FST1001: puts the nearest allowed value in place of the wrong one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ClampFixProvider : ToolkitFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FST1001");

    private protected override string EquivalenceKey => "FST1001_Clamp";

    private protected override Mend? Mend(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node is not ExpressionSyntax value || !diagnostic.Properties.TryGetValue(FindingProperties.Nearest, out var nearest) || nearest is null)
        {
            return null;
        }

        return new Mend(FixText.Get("Clamp", nearest), value, SyntaxFactory.ParseExpression(nearest).WithTriviaFrom(value));
    }
}
