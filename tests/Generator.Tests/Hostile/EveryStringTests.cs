using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>
/// Every string of a document and its overlay is hostile at once. The code has the same tokens as with harmless strings: what comes of a
/// string is a string literal, text in a documentation comment, or an identifier that was made of it.
/// </summary>
public sealed class EveryStringTests
{
    // No name as it stands, like the hostile ones.
    private const string Harmless = " plain ";

    private static readonly Lazy<List<string>> HarmlessOwn = new(() => Tokens(Run(OwnSpec, Harmless)));

    private static readonly Lazy<List<string>> HarmlessSample = new(() => Tokens(Run(Sample, Harmless)));

    private static string[] OwnSpec =>
        [
            File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.json")),
            File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.overlay.json")),
        ];

    private static string[] Sample => [EveryKeyword.Document, EveryKeyword.Overlay];

    /// <summary>All but the one that is long: it would be repeated hundreds of times, and names are cut.</summary>
    public static TheoryData<int> Indices => [.. Enumerable.Range(0, HostileTexts.All.Count).Where(i => HostileTexts.All[i].Length < 1000)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void OwnSpec_GivesTheEmittersTokensOnly(int index) => AssertSameTokens(HarmlessOwn.Value, OwnSpec, HostileTexts.All[index]);

    [Theory]
    [MemberData(nameof(Indices))]
    public void DocumentWithEveryKeyword_GivesTheEmittersTokensOnly(int index) =>
        AssertSameTokens(HarmlessSample.Value, Sample, HostileTexts.All[index]);

    [Theory]
    [InlineData(SyntaxKind.StringLiteralToken)]
    [InlineData(SyntaxKind.XmlTextLiteralToken)]
    [InlineData(SyntaxKind.IdentifierToken)]
    public void Strings_DoGetIntoTheCode(SyntaxKind kind) =>
        Assert.Contains(Run(Sample, Harmless).Result.GeneratedSources.SelectMany(source => AllTokens(source.SyntaxTree)), token =>
            token.IsKind(kind) && IsMarked(token)
        );

    private static void AssertSameTokens(List<string> harmless, string[] files, string text)
    {
        var run = Run(files, text);
        AssertEqual(harmless, Tokens(run));
        foreach (var tree in run.Result.GeneratedSources.Select(source => source.SyntaxTree))
        {
            Assert.DoesNotContain(AllTokens(tree).Where(IsMarked), token => !IsHarmless(token));
            Assert.DoesNotContain(
                tree.GetRoot(TestContext.Current.CancellationToken).DescendantTrivia(descendIntoTrivia: true),
                IsMarkedComment
            );
        }

        run.AssertClean();
    }

    private static void AssertEqual(List<string> expected, List<string> actual)
    {
        var first = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        var near = Math.Max(0, first - 10);
        Assert.True(
            first == Math.Max(expected.Count, actual.Count),
            $"expected: {string.Join(' ', expected.Skip(near).Take(40))}\nactual:   {string.Join(' ', actual.Skip(near).Take(40))}"
        );
    }

    private static GeneratorRun Run(string[] files, string text)
    {
        var hostile = HostileRewrite.Of(text, files);
        return GeneratorRun.Of(
            new Project()
                .WithSpec("/specs/spec.json", hostile[0], ("Overlay", "/specs/spec.overlay.json"))
                .WithOverlay("/specs/spec.overlay.json", hostile[1])
        );
    }

    /// <summary>The tokens outside comments; of one that comes of a string, only its kind.</summary>
    private static List<string> Tokens(GeneratorRun run) =>
        [
            .. GeneratedText
                .Read(run)
                .SelectMany(root => root.DescendantTokens())
                .Select(token => IsMarked(token) ? token.Kind().ToString() : token.Text),
        ];

    private static IEnumerable<SyntaxToken> AllTokens(SyntaxTree tree) =>
        tree.GetRoot(TestContext.Current.CancellationToken).DescendantTokens(descendIntoTrivia: true);

    private static bool IsMarked(SyntaxToken token) => token.Text.Contains(HostileRewrite.Marker, StringComparison.OrdinalIgnoreCase);

    private static bool IsHarmless(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.XmlTextLiteralToken => true,
            SyntaxKind.IdentifierToken => token.Text.All(c => char.IsLetterOrDigit(c) || c == '_'),
            _ => false,
        };

    private static bool IsMarkedComment(SyntaxTrivia trivia) =>
        !trivia.HasStructure
        && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)
        && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)
        && !IsInHeader(trivia)
        && trivia.ToString().Contains(HostileRewrite.Marker, StringComparison.OrdinalIgnoreCase);

    /// <summary>The file's first comment names the product: text in comments of one line, before any code.</summary>
    private static bool IsInHeader(SyntaxTrivia trivia) =>
        trivia.SpanStart < trivia.SyntaxTree!.ToString().IndexOf("// </auto-generated>", StringComparison.Ordinal);
}
