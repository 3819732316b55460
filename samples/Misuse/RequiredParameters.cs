using Misuse.Ice;

namespace Misuse;

/// <summary>Requests that lack what the service cannot do without.</summary>
internal static class RequiredParameters
{
    public static Task<SearchMediaByFaceResponse> NoToken(IIceClient client)
    {
        var request = new SearchMediaByFaceRequest // FST1002
        {
            PersonImageUrl = "https://bucket.oss-cn-shanghai.aliyuncs.com/face.jpg",
        };
        return client.SearchMediaByFaceAsync(request);
    }
}
