using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FaceSearchToolkit.CodeFixes.Fixes;

/// <summary>
/// What every fix has in common: it is made first and offered only if there is one, and it can be applied to a whole solution.
/// </summary>
public abstract class ToolkitFixProvider : CodeFixProvider
{
    private protected ToolkitFixProvider(string rule, string usualKey)
    {
        FixableDiagnosticIds = ImmutableArray.Create(rule);
        UsualKey = usualKey;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Names the fix that comes first of every finding.</summary>
    private protected string UsualKey { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new UsualFixAll(UsualKey);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics.Where(d => FixableDiagnosticIds.Contains(d.Id)))
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            foreach (var fix in CreateFixes(new FindingContext(diagnostic, node, root, model, context.CancellationToken)))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, _ => Task.FromResult(fix.Apply(document, root, text)), fix.Key),
                    diagnostic
                );
            }
        }
    }

    /// <summary>The fixes of a finding, the one that loses least first: the command line takes that one.</summary>
    private protected abstract IEnumerable<Fix> CreateFixes(FindingContext finding);
}
