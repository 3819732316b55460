using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>The fixes of FST1011, and the one of FST1002 that makes a request from an earlier one.</summary>
public sealed class LinkFixTests
{
    private const string Search = "var r = new SearchMediaByFaceRequest { FaceSearchToken = \"a\", PersonImageUrl = url }; ";
    private const string Page = Search + "var page = await client.SearchMediaByFaceAsync(r); var m = page.MediaInfoList[0]; ";
    private const string Unknown =
        "var r = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url }; "
        + "var page = await client.SearchMediaByFaceAsync(r); var m = page.MediaInfoList[0]; ";
    private const string From = Page + "Use(SearchMediaClipByFaceRequest.From(r, m));";

    [Theory]
    [InlineData(
        $$"""{{Page}}Use(new SearchMediaClipByFaceRequest { FaceSearchToken = {|FST1011:"b"|} /* same */, MediaId = m.MediaId });""",
        Page + "Use(new SearchMediaClipByFaceRequest { FaceSearchToken = r.FaceSearchToken /* same */, MediaId = m.MediaId });"
    )]
    [InlineData(
        $$"""
            {{Page}}
            r.FaceSearchToken = "b";
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = {|FST1011:"b"|}, MediaId = m.MediaId });
            """,
        $$"""
            {{Page}}
            r.FaceSearchToken = "b";
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "a", MediaId = m.MediaId });
            """
    )]
    [InlineData(
        """
            await foreach (var m in client.SearchMediaByFacePaged(
                new SearchMediaByFaceRequest { FaceSearchToken = "a\"", PersonImageUrl = url }))
                Use(new SearchMediaClipByFaceRequest { FaceSearchToken = {|FST1011:"b"|}, MediaId = m.MediaId });
            """,
        """
            await foreach (var m in client.SearchMediaByFacePaged(
                new SearchMediaByFaceRequest { FaceSearchToken = "a\"", PersonImageUrl = url }))
                Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "a\"", MediaId = m.MediaId });
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = {|FST1011:"b"|}, MediaId = m.MediaId });
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = {|FST1011:"c"|}, MediaId = m.MediaId });
            """,
        $$"""
            {{Page}}
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = r.FaceSearchToken, MediaId = m.MediaId });
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = r.FaceSearchToken, MediaId = m.MediaId });
            """
    )]
    [InlineData(
        $$"""{{Page}}var c = SearchMediaClipByFaceRequest.From(r, m); c.FaceSearchToken = {|FST1011:"b"|}; Use(c);""",
        Page + "var c = SearchMediaClipByFaceRequest.From(r, m); c.FaceSearchToken = r.FaceSearchToken; Use(c);"
    )]
    [InlineData(
        $$"""
            {{Page}}
            var s = new SearchMediaByFaceRequest { FaceSearchToken = "b", PersonImageUrl = url };
            Use(SearchMediaClipByFaceRequest.From( /* the other */ {|FST1011:s|}, m));
            """,
        $$"""
            {{Page}}
            var s = new SearchMediaByFaceRequest { FaceSearchToken = "b", PersonImageUrl = url };
            Use(SearchMediaClipByFaceRequest.From( /* the other */ r, m));
            """
    )]
    public Task OtherToken_IsCopied(string statements, string expected) =>
        FixTest<LinkFixProvider>.Statements(statements, expected, "FST1011_Copy");

    [Theory]
    [InlineData($$"""{{Page}}Use(new SearchMediaClipByFaceRequest { FaceSearchToken = {|FST1011:"b"|}, MediaId = m.MediaId });""", From)]
    [InlineData(
        $$"""
            {{Page}}
            Use(new SearchMediaClipByFaceRequest
            {
                FaceSearchToken = {|FST1011:"b"|}, SearchLibName = r.SearchLibName, MediaId = m.MediaId,
            });
            """,
        $$"""
            {{Page}}
            Use(SearchMediaClipByFaceRequest.From(r, m));
            """
    )]
    public Task HandBuiltRequest_IsMadeFromTheEarlierOne(string statements, string expected) =>
        FixTest<LinkFixProvider>.Statements(statements, expected, "FST1011_Link");

    [Theory]
    [InlineData(
        Page + "Use(new {|FST1002:SearchMediaClipByFaceRequest|} { MediaId = m.MediaId }.ToString());",
        Page + "Use(SearchMediaClipByFaceRequest.From(r, m).ToString());"
    )]
    [InlineData(
        Page + "await client.SearchMediaClipByFaceAsync(new {|FST1002:SearchMediaClipByFaceRequest|} { MediaId = m.MediaId });",
        Page + "await client.SearchMediaClipByFaceAsync(SearchMediaClipByFaceRequest.From(r, m));"
    )]
    public Task MissingToken_IsMadeFromTheEarlierRequest(string statements, string expected) =>
        FixTest<AddRequiredFixProvider>.Statements(statements, expected, "FST1002_Link");

    /// <summary>The request that was sent is the one that is given, but has another token by now.</summary>
    [Fact]
    public Task SentRequestThatWasChanged_IsLeftToTheDeveloper() =>
        FixTest<LinkFixProvider>.NoFix(
            $$"""
            {{Page}}
            r.FaceSearchToken = "b";
            Use(SearchMediaClipByFaceRequest.From({|FST1011:r|}, m));
            """
        );

    /// <summary>
    /// What the factory would lose or change: another member, a library of its own, a comment, a media of unknown origin.
    /// </summary>
    [Theory]
    [InlineData(
        "{ MediaId = m.MediaId, PageSize = 5 }",
        """
            { MediaId = m.MediaId, PageSize = 5, FaceSearchToken = "<FaceSearchToken>" }
            """
    )]
    [InlineData(
        "{ MediaId = m.MediaId, SearchLibName = token }",
        """{ MediaId = m.MediaId, SearchLibName = token, FaceSearchToken = "<FaceSearchToken>" }"""
    )]
    [InlineData(
        "{ MediaId = m.MediaId /* the first */ }",
        """{ MediaId = m.MediaId /* the first */, FaceSearchToken = "<FaceSearchToken>" }"""
    )]
    [InlineData("{ MediaId = token }", """{ MediaId = token, FaceSearchToken = "<FaceSearchToken>" }""")]
    public Task UncertainLink_IsNotOffered(string initializer, string expected) =>
        FixTest<AddRequiredFixProvider>.Statements(
            Unknown + "await client.SearchMediaClipByFaceAsync(new {|FST1002:SearchMediaClipByFaceRequest|} " + initializer + ");",
            Unknown + "await client.SearchMediaClipByFaceAsync(new SearchMediaClipByFaceRequest " + expected + ");"
        );
}
