using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes.Text;

/// <summary>Edits of a constant text, made in the C# that spells it.</summary>
public sealed class SpelledTextTests
{
    [Theory]
    [InlineData("\"abc\"", "b", "\"", "\"a\\\"c\"")]
    [InlineData("\"a\\x62z\"", "b", "x", "\"axz\"")]
    [InlineData("\"a\\u0062c\"", "b", "x", "\"axc\"")]
    [InlineData("@\"abc\"", "b", "\"", "@\"a\"\"c\"")]
    [InlineData("\"\"\"abc\"\"\"", "b", "\"", "\"\"\"a\"c\"\"\"")]
    [InlineData(
        "$\"abc\"",
        "b",
        "{}",
        """
            $"a{{}}c"
            """
    )]
    [InlineData(
        "$@\"abc\"",
        "b",
        """{"}""",
        """
            $@"a{{""}}c"
            """
    )]
    [InlineData(
        """"
            $$"""{abc}"""
            """",
        "b",
        "xy",
        """"
            $$"""{axyc}"""
            """"
    )]
    [InlineData("\"ab\" + \"cd\"", "bc", "x", "\"ax\" + \"d\"")]
    [InlineData("(\"ab\" + @\"cd\") + \"e\"", "cde", "\"", "(\"ab\" + @\"\"\"\") + \"\"")]
    [InlineData("\"a\" + Middle + \"c\"", "b", "\"", "\"a\" + \"\\\"\" + \"c\"")]
    [InlineData(
        """
            $"a{Middle}c"
            """,
        "b",
        "{",
        """
            $"a{{c"
            """
    )]
    [InlineData(
        """"
            $$"""a{{Middle}}c"""
            """",
        "b",
        "x",
        "$$\"\"\"axc\"\"\""
    )]
    public void Edit_IsSpelledAsItsLiteralIs(string expression, string old, string text, string changed) =>
        Assert.Equal(changed, Edit(expression, old, text));

    /// <summary>Beside some characters, or in raw text, a text cannot be spelled: then there is no edit.</summary>
    [Theory]
    [InlineData("\"\\x62z\"", "z", "d")]
    [InlineData(
        """"
            $$"""{abc}"""
            """",
        "a",
        "{"
    )]
    [InlineData("\"\"\"abc\"\"\"", "b", "\"\"\"")]
    [InlineData("\"\"\"abc\"\"\"", "c", "\"")]
    [InlineData("\"\"\"abc\"\"\"", "b", "\n")]
    public void EditThatRunsIntoItsSurroundings_IsNotMade(string expression, string old, string text) =>
        Assert.Null(Edit(expression, old, text));

    [Theory]
    [InlineData("Middle")]
    [InlineData("\"a\" + Unknown")]
    [InlineData(
        """
            $"{Unknown}"
            """
    )]
    [InlineData("12")]
    public void TextThatIsNotSpelledHere_IsNone(string expression) => Assert.Null(Read(expression).Text);

    private static string? Edit(string expression, string old, string text)
    {
        var (source, spelled) = Read(expression);
        Assert.NotNull(spelled);
        var changes = spelled.Change(new TextEdit(spelled.Text.IndexOf(old, StringComparison.Ordinal), old.Length, text));
        return changes.Length == 0
            ? null
            : source
                .WithChanges(changes)
                .ToString(
                    new TextSpan(
                        spelled.Expression.SpanStart,
                        source.WithChanges(changes).Length - source.Length + spelled.Expression.Span.Length
                    )
                );
    }

    private static (SourceText Source, SpelledText? Text) Read(string expression)
    {
        var compilation = Analysis.Compile(
            $$"""class C { const string Middle = "b"; static string Unknown => ""; object x = {{expression}}; }""",
            TestReferences.Framework
        );
        var tree = compilation.SyntaxTrees.Single();
        var value = tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().Last().Initializer!.Value;
        return (tree.GetText(), SpelledText.FindAround(value, compilation.GetSemanticModel(tree), default));
    }
}
