using System;
using System.Threading.Tasks;
using BuiltIn.Ice;
using FaceSearchToolkit;

namespace BuiltIn
{
    internal static class Program
    {
        private static async Task Main(string[] arguments)
        {
            Environment.SetEnvironmentVariable("ALIBABA_CLOUD_ACCESS_KEY_ID", arguments[1]);
            Environment.SetEnvironmentVariable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", arguments[2]);
            using var client = new IceClient(new ApiClientOptions { RegionId = "cn-shanghai", Endpoint = arguments[0] });

            var request = new SearchMediaByFaceRequest
            {
                PersonImageUrl = "https://bucket.oss-cn-shanghai.aliyuncs.com/face.jpg",
                FaceSearchToken = "case-42",
                PageSize = 50,
                MediaType = MediaType.Video,
                CustomFilters = new CustomFilters
                {
                    IntField1 = NumberMatch.Between(12, 13),
                    StrField1 = "abc",
                    StrField2 = TextMatch.AnyOf("cd", "de"),
                },
                UtcCreate = TimeRange.Since(DateTimeOffset.FromUnixTimeMilliseconds(1761205662000)),
            };

            var page = await client.SearchMediaByFaceAsync(request);
            Console.WriteLine($"{page.RequestId} {page.Success} {page.Total}");

            await foreach (var media in client.SearchMediaByFacePaged(request))
            {
                var clips = SearchMediaClipByFaceRequest.From(request, media);
                Console.WriteLine($"{clips.MediaId} {clips.FaceSearchToken}");
            }
        }
    }
}
