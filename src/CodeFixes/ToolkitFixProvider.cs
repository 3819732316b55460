using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>What every fix has in common: it is made first and offered only if there is one, and it can be applied to a whole solution.</summary>
public abstract class ToolkitFixProvider : CodeFixProvider
{
    /// <summary>Names the fix, so that Fix All takes the same one everywhere.</summary>
    private protected abstract string EquivalenceKey { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node is not null && model is not null && Mend(node, diagnostic, model) is { } mend)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(mend.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(mend.Old, mend.New))), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The mend of what is reported at this node; null where there is none.</summary>
    private protected abstract Mend? Mend(SyntaxNode node, Diagnostic diagnostic, SemanticModel model);
}
