using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Testing;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>FST1011: a clip search that goes on from a media search's result, with another token.</summary>
public sealed class LinkTests
{
    private const string Search = "var r = new SearchMediaByFaceRequest { FaceSearchToken = \"a\", PersonImageUrl = url }; ";
    private const string Page = Search + "var page = await client.SearchMediaByFaceAsync(r); ";

    [Theory]
    [InlineData(
        $$"""
            {{Page}}
            await client.SearchMediaClipByFaceAsync(
                new SearchMediaClipByFaceRequest { FaceSearchToken = {|FST1011:"b"|}, MediaId = page.MediaInfoList[0].MediaId }
            );
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            foreach (var m in page.MediaInfoList) await client.SearchMediaClipByFaceAsync(
                new SearchMediaClipByFaceRequest { MediaId = m.MediaId, FaceSearchToken = {|FST1011:"b"|} }
            );
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var m = page.MediaInfoList.First();
            var c = new SearchMediaClipByFaceRequest { MediaId = m.MediaId };
            c.FaceSearchToken = {|FST1011:"b"|};
            await client.SearchMediaClipByFaceAsync(c);
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var m = page.MediaInfoList.Where(x => x.Title != null).Skip(1).First(x => flag);
            Use(new SearchMediaClipByFaceRequest { MediaId = m.MediaId, FaceSearchToken = {|FST1011:"b"|} });
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var m = page.MediaInfoList.Count > 0 ? page.MediaInfoList[0] : null;
            if (m == null) return;
            Use(new SearchMediaClipByFaceRequest { MediaId = m.MediaId, FaceSearchToken = {|FST1011:"b"|} });
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            if (page.Total > 0)
            {
                var id = page.MediaInfoList[0].MediaId;
                Use(new SearchMediaClipByFaceRequest { MediaId = id, FaceSearchToken = {|FST1011:"b"|} });
            }
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            Use(
                new SearchMediaClipByFaceRequest
                {
                    MediaId = page.MediaInfoList[0].MediaId,
                    FaceSearchToken = flag ? "a" : {|FST1011:"b"|},
                }
            );
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            const string t = "b";
            Use(new SearchMediaClipByFaceRequest { MediaId = page.MediaInfoList[0].MediaId, FaceSearchToken = {|FST1011:t|} });
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            r.FaceSearchToken = "b";
            Use(
                new SearchMediaClipByFaceRequest
                {
                    MediaId = page.MediaInfoList[0].MediaId,
                    FaceSearchToken = {|FST1011:r.FaceSearchToken|},
                }
            );
            """
    )]
    [InlineData(
        $$"""
            {{Search}}
            var page = client.SearchMediaByFaceAsync(r).GetAwaiter().GetResult();
            Use(new SearchMediaClipByFaceRequest { MediaId = page.MediaInfoList[0].MediaId, FaceSearchToken = {|FST1011:"b"|} });
            """
    )]
    [InlineData(
        $$"""
            {{Search}}
            var page = await other.SearchMediaByFaceAsync(r).ConfigureAwait(false);
            Use(new SearchMediaClipByFaceRequest { MediaId = page.MediaInfoList[0].MediaId, FaceSearchToken = {|FST1011:"b"|} });
            """
    )]
    [InlineData(
        $$"""
            {{Search}}
            await foreach (var m in client.SearchMediaByFacePaged(r)) await client.SearchMediaClipByFaceAsync(
                new SearchMediaClipByFaceRequest { MediaId = m.MediaId, FaceSearchToken = {|FST1011:"b"|} }
            );
            """
    )]
    [InlineData(
        $$"""
            {{Search}}
            if (flag) r.FaceSearchToken = "b";
            var page = await client.SearchMediaByFaceAsync(r);
            Use(new SearchMediaClipByFaceRequest { MediaId = page.MediaInfoList[0].MediaId, FaceSearchToken = {|FST1011:"c"|} });
            """
    )]
    [InlineData(
        """
            foreach (var u in tokens)
            {
                var r = new SearchMediaByFaceRequest { FaceSearchToken = "a", PersonImageUrl = u };
                var page = await client.SearchMediaByFaceAsync(r);
                Use(
                    new SearchMediaClipByFaceRequest
                    {
                        MediaId = page.MediaInfoList[0].MediaId,
                        FaceSearchToken = {|FST1011:"b"|},
                    }
                );
            }
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var c = SearchMediaClipByFaceRequest.From(r, page.MediaInfoList[0]);
            c.FaceSearchToken = {|FST1011:"b"|};
            await client.SearchMediaClipByFaceAsync(c);
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            foreach (var m in page.MediaInfoList)
            {
                var c = SearchMediaClipByFaceRequest.From(r, m);
                c.FaceSearchToken = {|FST1011:"b"|};
                Use(c);
            }
            """
    )]
    [InlineData(
        $$"""
            {{Search}}
            await foreach (var m in client.SearchMediaByFacePaged(r))
            {
                var c = SearchMediaClipByFaceRequest.From(r, m);
                c.FaceSearchToken = flag ? token : {|FST1011:"b"|};
                Use(c);
            }
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var s = new SearchMediaByFaceRequest { FaceSearchToken = "b", PersonImageUrl = url };
            await client.SearchMediaClipByFaceAsync(SearchMediaClipByFaceRequest.From({|FST1011:s|}, page.MediaInfoList[0]));
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            r.FaceSearchToken = "b";
            var c = SearchMediaClipByFaceRequest.From(item: page.MediaInfoList[0], request: {|FST1011:r|});
            Use(c);
            """
    )]
    public Task OtherToken_ReportsAtTheTokensValue(string statements) => Reports.InStatements(statements);

    [Theory]
    [InlineData(
        $$"""
            {{Page}}
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "a", MediaId = page.MediaInfoList[0].MediaId });
            """
    )]
    [InlineData(
        Page + "Use(new SearchMediaClipByFaceRequest { FaceSearchToken = r.FaceSearchToken, MediaId = page.MediaInfoList[0].MediaId });"
    )]
    [InlineData(Page + "Use(SearchMediaClipByFaceRequest.From(r, page.MediaInfoList[0]));")]
    [InlineData(Page + "Use(new SearchMediaClipByFaceRequest { FaceSearchToken = token, MediaId = page.MediaInfoList[0].MediaId });")]
    [InlineData($$"""{{Page}}Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = token });""")]
    [InlineData($$"""{{Page}}Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = "media-1" });""")]
    [InlineData($$"""{{Page}}Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = page.MediaInfoList[0].Title });""")]
    [InlineData(
        $$"""
            {{Page}}
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = page.MediaInfoList[0].MediaId.Trim() });
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            Use(
                new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = flag ? token : page.MediaInfoList[0].MediaId }
            );
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            Use(
                new SearchMediaClipByFaceRequest
                {
                    FaceSearchToken = "b",
                    MediaId = page.MediaInfoList.Select(m => Find()).First(),
                }
            );
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            Use(
                new SearchMediaClipByFaceRequest
                {
                    FaceSearchToken = "b",
                    MediaId = page.MediaInfoList.Append(new MediaItem()).Last().MediaId,
                }
            );
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            Use(
                new SearchMediaClipByFaceRequest
                {
                    FaceSearchToken = "b",
                    MediaId = page.MediaInfoList.Select(m => new MediaItem()).First().MediaId,
                }
            );
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            page.MediaInfoList[0].MediaId = token;
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = page.MediaInfoList[0].MediaId });
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var c = new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = page.MediaInfoList[0].MediaId };
            c.FaceSearchToken = "a";
            Use(c);
            """
    )]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url };
            var page = await client.SearchMediaByFaceAsync(r);
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = page.MediaInfoList[0].MediaId });
            """
    )]
    [InlineData(
        $$"""
            {{Search}}
            Use(r);
            var page = await client.SearchMediaByFaceAsync(r);
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = page.MediaInfoList[0].MediaId });
            """
    )]
    [InlineData(
        $$"""
            {{Search}}
            var page = await client.SearchMediaByFaceAsync(r);
            r.FaceSearchToken = "b";
            if (flag) page = await client.SearchMediaByFaceAsync(r);
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = page.MediaInfoList[0].MediaId });
            """
    )]
    [InlineData(
        """
            var t = flag ? "a" : "b";
            var r = new SearchMediaByFaceRequest { FaceSearchToken = t, PersonImageUrl = url };
            var page = await client.SearchMediaByFaceAsync(r);
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = t, MediaId = page.MediaInfoList[0].MediaId });
            """
    )]
    [InlineData(
        """
            var page = await client.SearchMediaByFaceAsync(kept);
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = "b", MediaId = page.MediaInfoList[0].MediaId });
            """
    )]
    [InlineData($$"""{{Page}}var c = SearchMediaClipByFaceRequest.From(r, page.MediaInfoList[0]); c.FaceSearchToken = "a"; Use(c);""")]
    [InlineData(Page + "var c = SearchMediaClipByFaceRequest.From(r, page.MediaInfoList[0]); c.FaceSearchToken = token; Use(c);")]
    [InlineData(
        $$"""
            {{Page}}
            var c = SearchMediaClipByFaceRequest.From(r, page.MediaInfoList[0]);
            c.FaceSearchToken = "b";
            c.FaceSearchToken = "a";
            Use(c);
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var c = SearchMediaClipByFaceRequest.From(r, page.MediaInfoList[0]);
            c.FaceSearchToken = "b";
            c.MediaId = token;
            Use(c);
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var c = SearchMediaClipByFaceRequest.From(r, new MediaItem { MediaId = token }); c.FaceSearchToken = "b"; Use(c);
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var s = new SearchMediaByFaceRequest { FaceSearchToken = "a", PersonImageUrl = url };
            Use(SearchMediaClipByFaceRequest.From(s, page.MediaInfoList[0]));
            """
    )]
    [InlineData(
        $$"""
            {{Page}}
            var s = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = url };
            Use(SearchMediaClipByFaceRequest.From(s, page.MediaInfoList[0]));
            """
    )]
    [InlineData(Page + "Use(SearchMediaClipByFaceRequest.From(kept, page.MediaInfoList[0]));")]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest { FaceSearchToken = "a" };
            await client.SearchMediaClipByFaceAsync(SearchMediaClipByFaceRequest.From(r, null));
            """
    )]
    [InlineData(
        "var r = new SearchMediaByFaceRequest(); await client.SearchMediaClipByFaceAsync(SearchMediaClipByFaceRequest.From(r, null));"
    )]
    public Task SameOrUnknownToken_DoesNotReport(string statements) => DoesNotReport.InStatements(statements);

    [Fact]
    public Task BlankToken_ReportsOnlyThatItIsBlank() =>
        Reports.InStatements(
            $$"""
            {{Page}}
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = {|FST1002:" "|}, MediaId = page.MediaInfoList[0].MediaId });
            """
        );

    [Fact]
    public Task NullForTheTokenOfALink_Reports() =>
        Reports.InStatements(
            $$"""
            {{Page}}
            var c = SearchMediaClipByFaceRequest.From(r, page.MediaInfoList[0]);
            c.FaceSearchToken = {|FST1002:null|};
            await client.SearchMediaClipByFaceAsync(c);
            """
        );

    [Fact]
    public Task Message_NamesBothTokens() =>
        UsageTest.Messages(
            $$"""
            {{Search}}
            var page = await client.SearchMediaByFaceAsync({|#1:r|});
            Use(new SearchMediaClipByFaceRequest { FaceSearchToken = {|#0:"b"|}, MediaId = page.MediaInfoList[0].MediaId });
            """,
            DiagnosticResult
                .CompilerWarning("FST1011")
                .WithMessage(
                    "FaceSearchToken of SearchMediaClipByFace is 'b', but the result of SearchMediaByFace that it goes on from "
                        + "was asked for with 'a': use the same"
                )
                .WithLocation(0)
                .WithLocation(1)
        );
}
