using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Architecture.Tests.Sources;

/// <summary>The methods of files, by syntax alone.</summary>
internal static class Methods
{
    private static readonly string[] TestMarks = ["Fact", "Theory"];

    /// <summary>The tests of a file.</summary>
    public static IEnumerable<MethodDeclarationSyntax> FindTests(string file) =>
        Parse(file)
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(m => m.AttributeLists.SelectMany(l => l.Attributes).Any(a => TestMarks.Contains(a.Name.ToString())));

    /// <summary>All methods of a file, local functions too, by their names.</summary>
    public static IEnumerable<string> FindNames(string file) =>
        Parse(file)
            .DescendantNodes()
            .Select(n =>
                n switch
                {
                    MethodDeclarationSyntax method => method.Identifier.ValueText,
                    LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                    _ => null,
                }
            )
            .OfType<string>();

    private static SyntaxNode Parse(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf(file))).GetRoot();
}
