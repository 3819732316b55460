using Misuse.Ice;

namespace Misuse;

/// <summary>Searches that go on from another one's result.</summary>
internal static class Links
{
    public static async Task OtherToken(IIceClient client)
    {
        var request = new SearchMediaByFaceRequest
        {
            PersonImageUrl = "https://bucket.oss-cn-shanghai.aliyuncs.com/face.jpg",
            FaceSearchToken = "case-42",
        };
        await foreach (var media in client.SearchMediaByFacePaged(request))
        {
            var clips = new SearchMediaClipByFaceRequest
            {
                FaceSearchToken = "case-43", // FST1011
                MediaId = media.MediaId,
            };
            await client.SearchMediaClipByFaceAsync(clips);
        }
    }
}
