using FaceSearchToolkit.Benchmarks.Calls.HandWritten;
using FaceSearchToolkit.Benchmarks.Ice;

namespace FaceSearchToolkit.Benchmarks.Calls;

/// <summary>The call that is measured.</summary>
internal static class Search
{
    public const string AccessKeyId = "benchmark-key";
    public const string AccessKeySecret = "***benchmark***";

    public static IceClient Client(HttpClient httpClient) => new(Options(httpClient));

    public static ApiClientOptions Options(HttpClient httpClient) =>
        new()
        {
            RegionId = "cn-shanghai",
            Credential = new AccessKeyCredential(AccessKeyId, AccessKeySecret),
            HttpClient = httpClient,
        };

    /// <summary>A request with seven parameters.</summary>
    public static SearchMediaByFaceRequest Request() =>
        new()
        {
            PersonImageUrl = "https://pictures.example.com/mira.jpg",
            FaceSearchToken = "benchmark-1",
            SearchLibName = "tv-archive",
            MediaType = MediaType.Video,
            PageNo = 1,
            PageSize = 50,
            CustomFilters = new CustomFilters
            {
                IntField1 = NumberMatch.Between(2, 4),
                StrField1 = "harbour",
                StrField2 = TextMatch.AnyOf("north", "south"),
            },
        };

    /// <summary>The same request.</summary>
    public static HandWrittenRequest HandWritten() =>
        new()
        {
            PersonImageUrl = "https://pictures.example.com/mira.jpg",
            FaceSearchToken = "benchmark-1",
            SearchLibName = "tv-archive",
            MediaType = "video",
            PageNo = 1,
            PageSize = 50,
            IntField1Minimum = 2,
            IntField1Maximum = 4,
            StrField1 = "harbour",
            StrField2 = ["north", "south"],
        };
}
