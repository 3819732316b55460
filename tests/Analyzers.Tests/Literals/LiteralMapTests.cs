using CsCheck;
using FaceSearchToolkit.Analyzers.Literals;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Analyzers.Tests.Literals;

/// <summary>Where the parts of a constant text stand in its source.</summary>
public sealed class LiteralMapTests
{
    private const string Q3 = "\"\"\"";

    [Theory]
    [InlineData("\"a|bc|d\"", "bc")]
    [InlineData("\"\\t|\\u0062\\x63|\\x0064\"", "bc")]
    [InlineData("\"\\\"|\\U0001F600|\\0\"", "\U0001F600")]
    [InlineData("@\"\"\"|b\"\"|c\\\"", "b\"")]
    [InlineData("$\"{{|b}}|\"", "b}")]
    [InlineData("$@\"{{|\"\"\\|}}\"", "\"\\")]
    [InlineData("@$\"a|bc|\"", "bc")]
    [InlineData("$\"a{|Text|}b\"", "text")]
    [InlineData("$\"a{\"x|y|z\"}b\"", "y")]
    [InlineData("\"a\" + \"b|c\" + \"d|e\"", "cd")]
    [InlineData("\"a\" + (\"b\" + \"|c|\") + \"d\"", "c")]
    [InlineData("(\"a|b|\")", "b")]
    [InlineData("\"a\" + |Text| + \"b\"", "text")]
    [InlineData(Q3 + "a|\"b\"|c" + Q3, "\"b\"")]
    [InlineData(Q3 + "\"\na|" + Q3 + "|c\n" + Q3 + "\"", Q3)]
    [InlineData(Q3 + "\n    a\n      |b|\n    " + Q3, "b")]
    [InlineData(Q3 + "\r\n    a\r\n\r\n    |bc|\r\n    " + Q3, "bc")]
    [InlineData(Q3 + "\n    a|\n    b|\n    " + Q3, "\nb")]
    [InlineData("$" + Q3 + "a{|Text|}b" + Q3, "text")]
    [InlineData("$$" + Q3 + "{a}{{|Text|}}b" + Q3, "text")]
    [InlineData("$$" + Q3 + "\n    {\"x\":\n      {{Text}},\n    |}|\n    " + Q3, "}")]
    [InlineData("$" + Q3 + "\n  {Text}\n  |b|\n  " + Q3, "b")]
    public void Part_IsFoundInTheSource(string marked, string part)
    {
        var bars = marked.Split('|');
        var (expression, model, text) = Parse(string.Concat(bars));
        var place = LiteralMap.Of(expression, text, model).PlaceOf(text.IndexOf(part, StringComparison.Ordinal), part.Length);
        Assert.Equal(bars[1], SourceAt(expression, place));
        Assert.Equal(expression.SpanStart + bars[0].Length, place.SourceSpan.Start);
    }

    [Fact]
    public void AnyTextInAnySpelling_IsFoundCharacterByCharacter() =>
        Gen.Select(Gen.Char["ab\"\\{}\n\té€ "].Array[1, 12], Gen.Int[0, 4]).Sample((characters, spelling) =>
        {
            var pieces = characters.Select(c => Spell(c, spelling)).ToArray();
            if (pieces.Any(p => p is null))
            {
                return;
            }

            var (open, close) = Quotes(spelling);
            var (expression, model, text) = Parse(open + string.Concat(pieces) + close);
            var map = LiteralMap.Of(expression, text, model);
            Assert.Equal(new string(characters), text);
            for (var i = 0; i < characters.Length; i++)
            {
                Assert.Equal(pieces[i], SourceAt(expression, map.PlaceOf(i, 1)));
            }
        });

    [Fact]
    public void TextSpelledElsewhere_IsTheWholeExpression()
    {
        var (expression, model, text) = Parse("Text");
        Assert.Equal("Text", SourceAt(expression, LiteralMap.Of(expression, text, model).PlaceOf(1, 1)));
    }

    [Fact]
    public void ThousandsOfPieces_AreRead()
    {
        var (expression, model, text) = Parse(string.Join(" + ", Enumerable.Repeat("\"a\"", 3000)));
        var place = LiteralMap.Of(expression, text, model).PlaceOf(2999, 1);
        Assert.Equal(expression.Span.End - 2, place.SourceSpan.Start);
    }

    private static string SourceAt(ExpressionSyntax expression, Location place) => expression.SyntaxTree.GetText(TestContext.Current.CancellationToken).ToString(place.SourceSpan);

    private static (string Open, string Close) Quotes(int spelling) => spelling switch
    {
        1 => ("@\"", "\""),
        2 => ("$\"", "\""),
        3 => (Q3 + "\"\n", "\n\"" + Q3),
        _ => ("\"", "\""),
    };

    private static string? Spell(char character, int spelling) => (spelling, character) switch
    {
        (0 or 2, '"' or '\\') => "\\" + character,
        (0 or 2, '\n') => "\\n",
        (2, '{' or '}') => new string(character, 2),
        (1, '"') => "\"\"",
        (3, '\n') => null,
        (4, _) => $"\\u{(int)character:x4}",
        _ => character.ToString(),
    };

    private static (ExpressionSyntax Expression, SemanticModel Model, string Text) Parse(string expression)
    {
        var tree = CSharpSyntaxTree.ParseText($"class C {{ const string Text = \"text\"; const string Value = {expression}; }}", CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest));
        var cancellationToken = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create("Test", [tree], TestReferences.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics(cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var model = compilation.GetSemanticModel(tree);
        var value = tree.GetRoot(cancellationToken).DescendantNodes().OfType<VariableDeclaratorSyntax>().Last().Initializer!.Value;
        return (value, model, (string)model.GetConstantValue(value, cancellationToken).Value!);
    }
}
