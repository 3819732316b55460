using FaceSearchToolkit.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>No text of a spec becomes code: whatever it is, the tokens are those that a harmless text gives.</summary>
public sealed class HostileTextTests
{
    private static readonly IReadOnlyList<string> Harmless = Tokens(GeneratorRun.Of(Project.Of(Document("plain"))));

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, HostileTexts.All.Count)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void Text_StaysInLiteralsAndComments(int index)
    {
        var run = GeneratorRun.Of(Project.Of(Document(HostileTexts.All[index])));
        Assert.Equal(Harmless, Tokens(run));
        run.AssertClean();
    }

    [Fact]
    public void TextInALiteral_IsTheSameText()
    {
        foreach (var text in HostileTexts.All.Where(text => text.Length < 1000))
        {
            var literal = SyntaxFactory.ParseExpression(Text.CSharpLiteral.Create(text));
            Assert.Equal(text, Assert.IsType<Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax>(literal).Token.Value);
            Assert.DoesNotContain(Text.CSharpLiteral.Create(text), c => c is < ' ' or '\u2028' or '\u2029' or '\u0085' or '\u202E');
        }
    }

    [Fact]
    public void Directives_AreTheEmittersOnly()
    {
        foreach (var text in HostileTexts.All)
        {
            var run = GeneratorRun.Of(Project.Of(Document(text)));
            foreach (var tree in run.Result.GeneratedSources.Select(source => source.SyntaxTree))
            {
                var directives = tree.GetRoot(TestContext.Current.CancellationToken)
                    .DescendantTrivia()
                    .Where(trivia => trivia.IsDirective)
                    .Select(trivia => trivia.ToString().Trim());
                Assert.Equal(["#nullable enable annotations", "#pragma warning disable"], directives);
            }
        }
    }

    /// <summary>All tokens outside comments, with what stands in string literals left out.</summary>
    private static List<string> Tokens(GeneratorRun run) =>
        [
            .. GeneratedText
                .Read(run)
                .SelectMany(root => root.DescendantTokens())
                .Select(token => token.IsKind(SyntaxKind.StringLiteralToken) ? "\"\"" : token.Text),
        ];

    /// <summary>A document with the text wherever a document holds text that is no name.</summary>
    private static string Document(string text)
    {
        var json = HostileTexts.Json(text);
        var docs = $"\"description\": {json}, \"title\": {json}, \"example\": {json}, \"default\": {json}, \"x-source\": {json}";
        return $$"""
            {
              "version": "1.0",
              "info": { "style": "ROA", "product": "SHOP", "version": {{json}} },
              "components": { "schemas": { "Thing": {
                "type": "object", {{docs}}, "properties": { "Name": { "type": "string", {{docs}} } } } } },
              "apis": {
                "Buy": {
                  "title": {{json}}, "summary": {{json}}, "description": {{json}}, "path": {{HostileTexts.Json(
                "/a/" + text.Replace('{', '(').Replace('}', ')')
            )}}, "methods": ["post"],
                  "errorCodes": { "400": [{ "errorCode": {{json}}, "errorMessage": {{json}} }] },
                  "parameters": [
                    { "name": "Kind", "in": "query", "description": {{json}}, "schema": {
                      "type": "string", "enum": ["a"], "enumValueTitles": { "a": {{json}} }, {{docs}} } },
                    { "name": "Size", "in": "query", "schema": {
                      "type": "integer", "format": "int32", "minimum": "1", "maximum": "5",
                      "description": {{json}}, "x-source": {{json}} } },
                    { "name": "Filter", "in": "query", "schema": { "type": "string", "x-filter": { "name": "Filter", "fields": {
                      "a": { "type": "integer", "modes": ["exact"], "description": {{json}}, "example": {{json}} } } }, {{docs}} } },
                    { "name": "Thing", "in": "body", "schema": { "$ref": "#/components/schemas/Thing", {{docs}} } }
                  ],
                  "responses": { "200": { "schema": {
                    "type": "object", {{docs}}, "properties": { "Name": { "type": "string", {{docs}} } } } } }
                }
              },
              "endpoints": [{ "regionId": {{json}}, "endpoint": "shop.aliyuncs.com" }]
            }
            """;
    }
}
