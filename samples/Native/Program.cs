using System.Diagnostics;
using System.Globalization;
using FaceSearchToolkit;
using Native.Ice; // generated from specs/ice-2020-11-09.json while this project compiles

// Calls the service that `dotnet run --project samples/Quickstart -- serve` starts; that prints the three arguments.
if (args is not [var endpoint, var accessKeyId, var accessKeySecret])
{
    Console.Error.WriteLine("Usage: Native ENDPOINT ACCESS_KEY_ID ACCESS_KEY_SECRET");
    return 2;
}

var clock = Stopwatch.StartNew();
using var client = new IceClient(
    new ApiClientOptions { Endpoint = endpoint, Credential = new AccessKeyCredential(accessKeyId, accessKeySecret) }
);
var request = new SearchMediaByFaceRequest
{
    PersonImageUrl = "https://pictures.example.com/mira.jpg",
    FaceSearchToken = "native-1",
    SearchLibName = "tv-archive",
    MediaType = MediaType.Video,
    PageSize = 3,
    CustomFilters = new CustomFilters
    {
        IntField1 = NumberMatch.Between(2, 4),
        StrField1 = "harbour",
        StrField2 = TextMatch.AnyOf("north", "south"),
    },
};
var first = await client.SearchMediaByFaceAsync(request);
var firstCall = clock.Elapsed;

var clips = 0;
await foreach (var media in client.SearchMediaByFacePaged(request))
{
    clips += (await client.SearchMediaClipByFaceAsync(SearchMediaClipByFaceRequest.From(request, media))).MediaClipList.Sum(person =>
        person.OccurrencesInfos.Count
    );
}

var refused = "";
try
{
    using var stranger = new IceClient(
        new ApiClientOptions { Endpoint = endpoint, Credential = new AccessKeyCredential(accessKeyId, accessKeySecret + "?") }
    );
    await stranger.SearchMediaByFaceAsync(request);
}
catch (ApiException exception)
{
    refused = exception.Code ?? "";
}

var sinceStart = DateTime.Now - Process.GetCurrentProcess().StartTime;
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{first.Total} media, {clips} clips, a wrong secret: {refused}; "
            + $"client and first call {firstCall.TotalMilliseconds:0.0} ms, "
            + $"since the process began {sinceStart.TotalMilliseconds:0} ms"
    )
);
return first.Total > 0 && clips > 0 && refused.Length > 0 ? 0 : 1;
