using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FaceSearchToolkit.CodeFixes.Fixes;

/// <summary>
/// Applies one fix everywhere. <c>dotnet format</c> asks for the fix of whatever finding of the analyzer comes first, which may be of
/// another rule or have no fix, and then for all fixes of no kind at all: those are the usual ones.
/// </summary>
internal sealed class UsualFixAll : FixAllProvider
{
    private readonly string _usualKey;

    public UsualFixAll(string usualKey)
    {
        _usualKey = usualKey;
    }

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => WellKnownFixAllProviders.BatchFixer.GetSupportedFixAllScopes();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        WellKnownFixAllProviders.BatchFixer.GetFixAsync(
            fixAllContext.CodeActionEquivalenceKey is null ? CreateUsualContext(fixAllContext) : fixAllContext
        );

    private FixAllContext CreateUsualContext(FixAllContext context)
    {
        var diagnostics = new SameDiagnostics(context);
        return context.Document is { } document
            ? new FixAllContext(
                document,
                context.CodeFixProvider,
                context.Scope,
                _usualKey,
                context.DiagnosticIds,
                diagnostics,
                context.CancellationToken
            )
            : new FixAllContext(
                context.Project,
                context.CodeFixProvider,
                context.Scope,
                _usualKey,
                context.DiagnosticIds,
                diagnostics,
                context.CancellationToken
            );
    }

    private sealed class SameDiagnostics : FixAllContext.DiagnosticProvider
    {
        private readonly FixAllContext _context;

        public SameDiagnostics(FixAllContext context)
        {
            _context = context;
        }

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await _context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken
        ) => await _context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => await _context.GetProjectDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
