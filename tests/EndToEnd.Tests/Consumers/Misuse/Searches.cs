using System.Threading.Tasks;
using Misuse.Ice;

namespace Misuse;

public static class Searches
{
    private const string Image = "https://bucket.oss-cn-shanghai.aliyuncs.com/face.jpg";
    private const int TooMany = 51;

    public static SearchMediaByFaceRequest Right() =>
        new() { PersonImageUrl = Image, FaceSearchToken = "case-42", PageNo = 1, PageSize = 50, MediaType = "video" };

    public static SearchMediaByFaceRequest PageTooLarge() =>
        new() { PersonImageUrl = Image, FaceSearchToken = "case-42", PageSize = {|FST1001:51|} };

    public static SearchMediaByFaceRequest PageTooLargeByName() =>
        new() { PersonImageUrl = Image, FaceSearchToken = "case-42", PageSize = {|FST1001:TooMany|} };

    public static SearchMediaByFaceRequest NoSuchPage()
    {
        var request = Right();
        request.PageNo = {|FST1001:0|};
        return request;
    }

    public static SearchMediaByFaceRequest LeftToTheCaller() => new() { PersonImageUrl = Image };

    public static Task TokenMissing(IIceClient client) =>
        client.SearchMediaByFaceAsync(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = Image });

    public static SearchMediaByFaceRequest TokenBlank() => new() { PersonImageUrl = Image, FaceSearchToken = {|FST1002:" "|} };

    public static async Task<string?> MediaMissing(IIceClient client)
    {
        var request = new {|FST1002:SearchMediaClipByFaceRequest|} { FaceSearchToken = "case-42" };
        var clips = await client.SearchMediaClipByFaceAsync(request);
        return clips.RequestId;
    }
}
