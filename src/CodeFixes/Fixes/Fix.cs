using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.CodeFixes.Fixes;

/// <summary>A change that removes a finding.</summary>
/// <param name="Title">What it does, for the menu.</param>
/// <param name="Key">Names the kind of fix, so that Fix All takes the same one everywhere.</param>
/// <param name="Apply">The document as it becomes.</param>
internal sealed record Fix(string Title, string Key, Func<Document, SyntaxNode, SourceText, Document> Apply)
{
    /// <summary>Replaces a node by another.</summary>
    public static Fix Replace(string title, string key, SyntaxNode old, SyntaxNode @new) =>
        new(title, key, (document, root, _) => document.WithSyntaxRoot(root.ReplaceNode(old, @new)));

    /// <summary>Replaces an expression by code.</summary>
    public static Fix Replace(string title, string key, ExpressionSyntax old, string code) =>
        Replace(title, key, old, SyntaxFactory.ParseExpression(code).WithTriviaFrom(old));

    /// <summary>Changes the text here and there, so that fixes of one literal do not get in each other's way.</summary>
    public static Fix Edit(string title, string key, params TextChange[] changes) =>
        new(title, key, (document, _, text) => document.WithText(text.WithChanges(changes)));
}
