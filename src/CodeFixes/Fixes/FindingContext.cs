using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.CodeFixes.Fixes;

/// <summary>A finding and the code around it.</summary>
/// <param name="Diagnostic">What is reported.</param>
/// <param name="Node">The innermost node at its location.</param>
/// <param name="Root">The root of the file.</param>
/// <param name="Model">What the compiler knows of the file.</param>
/// <param name="CancellationToken">Ends the work.</param>
internal sealed record FindingContext(
    Diagnostic Diagnostic,
    SyntaxNode Node,
    SyntaxNode Root,
    SemanticModel Model,
    CancellationToken CancellationToken
)
{
    public TextSpan Span => Diagnostic.Location.SourceSpan;

    /// <summary>What the rule says to its fix; null where it says nothing.</summary>
    public string? GetProperty(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;
}
