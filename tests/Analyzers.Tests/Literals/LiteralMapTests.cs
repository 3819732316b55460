using CsCheck;
using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.Roslyn.Literals;
using FaceSearchToolkit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Analyzers.Tests.Literals;

/// <summary>Where the parts of a constant text stand in its source.</summary>
public sealed class LiteralMapTests
{
    private const int Tries = 150;
    private const string Q3 = "\"\"\"";

    [Theory]
    [InlineData("\"a|bc|d\"", "bc")]
    [InlineData("\"\\t|\\u0062\\x63|\\x0064\"", "bc")]
    [InlineData("\"\\\"|\\U0001F600|\\0\"", "\U0001F600")]
    [InlineData("@\"\"\"|b\"\"|c\\\"", "b\"")]
    [InlineData("$\"{{|b}}|\"", "b}")]
    [InlineData("$@\"{{|\"\"\\|}}\"", "\"\\")]
    [InlineData("@$\"a|bc|\"", "bc")]
    [InlineData("$\"a{|Text|}b\"", "te\"xt")]
    [InlineData("$\"a{\"x|y|z\"}b\"", "y")]
    [InlineData("\"a\" + \"b|c\" + \"d|e\"", "cd")]
    [InlineData("\"a\" + (\"b\" + \"|c|\") + \"d\"", "c")]
    [InlineData("(\"a|b|\")", "b")]
    [InlineData("\"a\" + |Text| + \"b\"", "te\"xt")]
    [InlineData(Q3 + "a|\"b\"|c" + Q3, "\"b\"")]
    [InlineData(Q3 + "\"\na|" + Q3 + "|c\n" + Q3 + "\"", Q3)]
    [InlineData(Q3 + "\n    a\n      |b|\n    " + Q3, "b")]
    [InlineData(Q3 + "\r\n    a\r\n\r\n    |bc|\r\n    " + Q3, "bc")]
    [InlineData(Q3 + "\n    a|\n    b|\n    " + Q3, "\nb")]
    [InlineData("$" + Q3 + "a{|Text|}b" + Q3, "te\"xt")]
    [InlineData("$$" + Q3 + "{a}{{|Text|}}b" + Q3, "te\"xt")]
    [InlineData("$$" + Q3 + "\n    {\"x\":\n      {{Text}},\n    |}|\n    " + Q3, "}")]
    [InlineData("$" + Q3 + "\n  {Text}\n  |b|\n  " + Q3, "b")]
    public void Part_IsFoundInTheSource(string marked, string part)
    {
        var bars = marked.Split('|');
        var (expression, model, text) = Parse(string.Concat(bars));
        var location = LiteralMap.Create(expression, text, model).GetLocation(text.IndexOf(part, StringComparison.Ordinal), part.Length);
        Assert.Equal(bars[1], SourceAt(expression, location));
        Assert.Equal(expression.SpanStart + bars[0].Length, location.SourceSpan.Start);
    }

    /// <summary>
    /// Any JSON, put together from pieces of any form, with any escapes, holes, quotes, dollars, indentation and line ends.
    /// </summary>
    [Fact]
    public void AnyTokenInAnySpelling_IsCoveredExactly() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                var json = new RandomJson(random);
                var text = json.Write();
                Check(text, new RandomSpeller(random).Spell(text), json.Tokens);
            },
            iter: LongRuns.Iterations(Tries),
            threads: 1
        );

    /// <summary>Any characters at all, in pieces that are no JSON: quotes and braces at the ends, blank lines.</summary>
    [Fact]
    public void AnyTextInAnySpelling_IsFoundCharacterByCharacter() =>
        Gen.Select(Gen.Char["a0fF\"\"\\{}\n\r\té€ \u001b\u0085\u2028'"].Array[0, 24], Gen.Int)
            .Sample(
                (characters, seed) =>
                {
                    var text = new string(characters);
                    Check(text, new RandomSpeller(new Random(seed)).Spell(text), []);
                },
                iter: LongRuns.Iterations(Tries),
                threads: 1
            );

    [Fact]
    public void TextSpelledElsewhere_IsTheWholeExpression()
    {
        var (expression, model, text) = Parse("Text");
        Assert.Equal("Text", SourceAt(expression, LiteralMap.Create(expression, text, model).GetLocation(1, 1)));
    }

    [Fact]
    public void ThousandsOfPieces_AreRead()
    {
        var (expression, model, text) = Parse(string.Join(" + ", Enumerable.Repeat("\"a\"", 3000)));
        var location = LiteralMap.Create(expression, text, model).GetLocation(2999, 1);
        Assert.Equal(expression.Span.End - 2, location.SourceSpan.Start);
    }

    private static string SourceAt(ExpressionSyntax expression, Location location) =>
        expression.SyntaxTree.GetText(TestContext.Current.CancellationToken).ToString(location.SourceSpan);

    private static void Check(string text, Spelled spelled, List<(int Start, int Length)> tokens)
    {
        var (expression, model, value) = Parse(spelled.Source);
        Assert.Equal((spelled.Source, text), (spelled.Source, value));
        var map = LiteralMap.Create(expression, value, model);
        foreach (var (start, length) in tokens.Concat(Enumerable.Range(0, text.Length).Select(i => (i, 1))))
        {
            var location = map.GetLocation(start, length).SourceSpan;
            var expected = (spelled.Locations[start].Start, spelled.Locations[start + length - 1].End);
            Assert.Equal(
                (spelled.Source, start, expected),
                (spelled.Source, start, (location.Start - expression.SpanStart, location.End - expression.SpanStart))
            );
        }
    }

    private static (ExpressionSyntax Expression, SemanticModel Model, string Text) Parse(string expression)
    {
        var tree = CSharpSyntaxTree.ParseText(
            $"class C {{ const string Text = {SymbolDisplay.FormatLiteral(RandomSpeller.Text, quote: true)}; "
                + $"const string Value = {expression}; }}",
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)
        );
        var cancellationToken = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            "Test",
            [tree],
            TestReferences.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Assert.Empty(compilation.GetDiagnostics(cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var model = compilation.GetSemanticModel(tree);
        var value = tree.GetRoot(cancellationToken).DescendantNodes().OfType<VariableDeclaratorSyntax>().Last().Initializer!.Value;
        return (value, model, (string)model.GetConstantValue(value, cancellationToken).Value!);
    }
}
