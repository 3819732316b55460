using FaceSearchToolkit.Benchmarks.Ice;

namespace FaceSearchToolkit.Benchmarks.Calls;

/// <summary>The call that is measured.</summary>
internal static class Search
{
    public static IceClient Client(HttpClient httpClient) => new(new ApiClientOptions
    {
        RegionId = "cn-shanghai",
        Credential = new AccessKeyCredential("benchmark-key", "***benchmark***"),
        HttpClient = httpClient,
    });

    /// <summary>A request with seven parameters.</summary>
    public static SearchMediaByFaceRequest Request() => new()
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
}
