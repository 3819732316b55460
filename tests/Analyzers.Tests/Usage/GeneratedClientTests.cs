using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Tests.Usage;

/// <summary>The rules on the client that the real generator makes of the project's own spec.</summary>
public sealed class GeneratedClientTests
{
    [Fact]
    public Task RightCalls_ReportsOnlyTheSuggestion() =>
        Expect(
            """
            using System; using System.Threading.Tasks; using Acme.Ice; using FaceSearchToolkit;
            class Program
            {
                async Task Run(IceClient client)
                {
                    var request = new SearchMediaByFaceRequest
                    {
                        PersonImageUrl = "https://bucket/face.jpg", FaceSearchToken = "case-42", PageSize = 50, MediaType = MediaType.Video,
                        CustomFilters = new()
                        {
                            IntField1 = NumberMatch.Between(12, 13), StrField1 = "abc", StrField2 = TextMatch.AnyOf("cd", "de"),
                        },
                        UtcCreate = TimeRange.Since(DateTimeOffset.UnixEpoch),
                    };
                    var page = await client.SearchMediaByFaceAsync(request);
                    await foreach (var media in client.SearchMediaByFacePaged(request))
                    {
                        await client.SearchMediaClipByFaceAsync(SearchMediaClipByFaceRequest.From(request, media));
                    }

                    var filter = CustomFilters.Parse("{\"intField1\":[1,2]}");
                }
            }
            """,
            "21 FST1013 \"{\\\"intField1\\\":[1,2]}\""
        );

    [Fact]
    public Task WrongCalls_Reports() =>
        Expect(
            """
            using System.Threading.Tasks; using Acme.Ice; using FaceSearchToolkit;
            class Program
            {
                async Task Run(IIceClient client)
                {
                    await client.SearchMediaByFaceAsync(new SearchMediaByFaceRequest { PersonImageUrl = "u", PageSize = 51, PageNo = 0 });
                    await client.SearchMediaClipByFaceAsync(new SearchMediaClipByFaceRequest { FaceSearchToken = " ", MediaId = "m" });
                    var filter = CustomFilters.Parse("{\"intField1\":1,\"intField1\":{\"gte\":1},\"strFeild1\":\"x\"}");
                    filter = CustomFilters.Parse("[]");
                    filter = CustomFilters.Parse("{\"intField1\":\"x\",\"strField1\":{\"gte\":1},\"strField2\":[]}");
                    var typed = new SearchMediaByFaceRequest { FaceSearchToken = "t", PersonImageUrl = "u", MediaType = "vedio" };
                    typed.UtcCreate = TimeRange.Parse("{\"gte\":1700000000}");
                    await client.SearchMediaByFaceAsync(typed);
                    var options = new ApiClientOptions { RegionId = "cn-shanghai", Credential = new AccessKeyCredential("id", "s3cret") };
                    using var other = new IceClient(options);
                }
            }
            """,
            "10 FST1005 \\\"x\\\"",
            "10 FST1005 {\\\"gte\\\":1}",
            "10 FST1006 []",
            "11 FST1008 \"vedio\"",
            "12 FST1010 1700000000",
            "14 FST1012 \"s3cret\"",
            "6 FST1001 0",
            "6 FST1001 51",
            "6 FST1002 SearchMediaByFaceRequest",
            "7 FST1002 \" \"",
            "8 FST1003 \\\"intField1\\\"",
            "8 FST1004 \\\"strFeild1\\\"",
            "9 FST1007 []"
        );

    private static async Task Expect(string source, params string[] expected)
    {
        var (compilation, options) = Analysis.CompileWithGenerator(source);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await Analysis.Run(compilation, options);
        Assert.Equal(expected, found.Select(Describe).Order(StringComparer.Ordinal));
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var text = diagnostic.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan);
        return $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} {diagnostic.Id} {text}";
    }
}
