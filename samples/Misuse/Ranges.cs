using FaceSearchToolkit;
using Misuse.Ice;

namespace Misuse;

/// <summary>Values that the service does not take.</summary>
internal static class Ranges
{
    private const int WholePage = 25;

    public static SearchMediaByFaceRequest PageTooLarge() =>
        new()
        {
            PersonImageUrl = "https://bucket.oss-cn-shanghai.aliyuncs.com/face.jpg",
            FaceSearchToken = "case-42",
            PageSize = 51, // FST1001
        };

    public static void PageNumberFromZero(SearchMediaByFaceRequest request)
    {
        request.PageNo = 0; // FST1001
    }

    public static void PageTooLargeByArithmetic(SearchMediaClipByFaceRequest request)
    {
        var size = WholePage * 3;
        request.PageSize = size; // FST1001
    }

    public static void MisspeltValue(SearchMediaByFaceRequest request)
    {
        request.MediaType = "vedio"; // FST1008
    }

    public static TimeRange Seconds() => TimeRange.Since(DateTimeOffset.FromUnixTimeMilliseconds(1700000000)); // FST1010
}
