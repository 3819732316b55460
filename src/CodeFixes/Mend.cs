using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.CodeFixes;

/// <summary>A change that mends a finding.</summary>
/// <param name="Title">What it does, for the menu.</param>
/// <param name="Key">Names the kind of mend, so that Fix All takes the same one everywhere.</param>
/// <param name="Apply">The document as it becomes.</param>
internal sealed record Mend(string Title, string Key, Func<Document, SyntaxNode, SourceText, Document> Apply)
{
    /// <summary>Puts a node in the place of another.</summary>
    public static Mend Replace(string title, string key, SyntaxNode old, SyntaxNode @new) =>
        new(title, key, (document, root, _) => document.WithSyntaxRoot(root.ReplaceNode(old, @new)));

    /// <summary>Puts code in the place of an expression.</summary>
    public static Mend Replace(string title, string key, ExpressionSyntax old, string code) =>
        Replace(title, key, old, SyntaxFactory.ParseExpression(code).WithTriviaFrom(old));

    /// <summary>Changes the text here and there, so that mends of one literal do not get in each other's way.</summary>
    public static Mend Edit(string title, string key, params TextChange[] changes) =>
        new(title, key, (document, _, text) => document.WithText(text.WithChanges(changes)));
}
