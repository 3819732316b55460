using System.Security.Cryptography;
using FaceSearchToolkit;
using Quickstart;
using Quickstart.Ice; // generated from specs/ice-2020-11-09.json while this project compiles
using Quickstart.Service;

if (args is ["serve"])
{
    await Serve.RunAsync();
    return;
}

using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));

// The secret of a real account comes from configuration, never from source code. This one opens only the service below, and only now.
const string accessKeyId = "quickstart-key";
var accessKeySecret = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

await using var service = await FaceSearchService.StartAsync(accessKeyId, accessKeySecret);
using var wire = new WireLog();
using var httpClient = new HttpClient(wire, disposeHandler: false);
using var client = new IceClient(
    new ApiClientOptions
    {
        Endpoint = service.Address, // for the real service: RegionId = "cn-shanghai", and no Endpoint
        Credential = new AccessKeyCredential(accessKeyId, accessKeySecret),
        HttpClient = httpClient,
    }
);
Console.WriteLine($"A face-search service listens on {service.Address} and checks each signature on its own.");

Console.WriteLine(
    """

    1. Find the media a face appears in, page by page, and the clips of each

    """
);
var search = new SearchMediaByFaceRequest
{
    PersonImageUrl = "https://pictures.example.com/mira.jpg",
    FaceSearchToken = "quickstart-1",
    SearchLibName = "tv-archive",
    MediaType = MediaType.Video,
    PageSize = 3,
    CustomFilters = new CustomFilters
    {
        IntField1 = NumberMatch.Between(2, 4),
        StrField1 = "harbour",
        StrField2 = TextMatch.AnyOf("north", "south"),
    },
    UtcCreate = TimeRange.Since(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)),
};
var found = new List<string?>();
await foreach (var media in client.SearchMediaByFacePaged(search).WithCancellation(deadline.Token))
{
    found.Add(media.MediaId);
    Console.WriteLine($"  found {media.MediaId}");

    var clips = await client.SearchMediaClipByFaceAsync(SearchMediaClipByFaceRequest.From(search, media), deadline.Token);
    foreach (var person in clips.MediaClipList)
    {
        Console.WriteLine(
            $"  {person.LabelName} is seen from {string.Join(", ", person.OccurrencesInfos.Select(o => $"{o.StartTime} to {o.EndTime} s"))}"
        );
    }
}

Expect.That(wire.Requests == 6, "two pages of media and four of clips");
Expect.That(found is ["media-02", "media-05", "media-07", "media-11"], "the four media that match all filters");

Console.WriteLine(
    """

    2. A call that cannot succeed does not leave the machine
       (with a constant 51 this file would not even compile: error FST1001)

    """
);
var requestsSoFar = wire.Requests;
var tooLarge = new SearchMediaByFaceRequest
{
    PersonImageUrl = search.PersonImageUrl,
    FaceSearchToken = "quickstart-2",
    PageSize = PageSizeFromSettings(),
};
var rejected = await Expect.Throws<ApiValidationException>(() => client.SearchMediaByFaceAsync(tooLarge, deadline.Token));
foreach (var violation in rejected.Violations)
{
    Console.WriteLine($"  {nameof(ApiValidationException)}: {violation.Message}");
}

Expect.That(rejected.Violations.Count == 1 && rejected.Violations[0].Member == "PageSize", "one violation, of PageSize");
Expect.That(wire.Requests == requestsSoFar, "no request on the wire");

Console.WriteLine(
    """

    3. What the service refuses: the same call without that check, and a call signed with a wrong secret

    """
);
using var unchecking = new IceClient(
    new ApiClientOptions
    {
        Endpoint = service.Address,
        Credential = new AccessKeyCredential(accessKeyId, accessKeySecret),
        HttpClient = httpClient,
        ValidateRequests = false,
    }
);
Expect.That(
    await RefusedAsync(unchecking, tooLarge) is { StatusCode: 400, Code: "InvalidParameter" },
    "the service to refuse the page size"
);

using var stranger = new IceClient(
    new ApiClientOptions
    {
        Endpoint = service.Address,
        Credential = new AccessKeyCredential(accessKeyId, "not " + accessKeySecret),
        HttpClient = httpClient,
    }
);
Expect.That(
    await RefusedAsync(stranger, search) is { StatusCode: 400, Code: "SignatureDoesNotMatch" },
    "the service to notice the wrong secret"
);

Console.WriteLine();
Console.WriteLine("All as expected.");

async Task<ApiException> RefusedAsync(IIceClient refusedClient, SearchMediaByFaceRequest request)
{
    var error = await Expect.Throws<ApiException>(() => refusedClient.SearchMediaByFaceAsync(request, deadline.Token));
    Console.WriteLine($"  {nameof(ApiException)}: {error.StatusCode} {error.Code}: {error.Message}");
    Console.WriteLine($"  request {error.RequestId}, see {error.Recommend}");
    return error;
}

// The compiler does not know what a method returns, so that this one is left to the check before sending.
static int PageSizeFromSettings() => 51;
