using FaceSearchToolkit.Testing.Tests.Ice;

namespace FaceSearchToolkit.Testing.Tests;

/// <summary>The service in memory that users write their tests with.</summary>
public sealed class FakeServiceTests : IDisposable
{
    private readonly FakeService _service = new();

    private static CancellationToken End => TestContext.Current.CancellationToken;

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task TypedResponse_ComesBackThroughTheWire()
    {
        _service
            .On<SearchMediaByFaceRequest>()
            .Returns(
                new SearchMediaByFaceResponse
                {
                    Total = 3,
                    MediaInfoList = [new SearchMediaByFaceResponse.MediaInfoListItem { MediaId = "m-1" }],
                }
            );
        using var client = Client();
        var response = await client.SearchMediaByFaceAsync(Search("case-42"), End);
        Assert.Equal((3, "m-1"), (response.Total, Assert.Single(response.MediaInfoList).MediaId));
    }

    [Fact]
    public async Task Requests_AreRecordedTyped()
    {
        _service.On<SearchMediaByFaceRequest>().Returns(new SearchMediaByFaceResponse());
        using var client = Client();
        await client.SearchMediaByFaceAsync(Search("case-42"), End);
        Assert.Equal("case-42", Assert.Single(_service.GetRequests<SearchMediaByFaceRequest>()).FaceSearchToken);
        var call = Assert.Single(_service.Calls);
        Assert.Equal("SearchMediaByFace", call.Operation.Name);
        Assert.Contains("FaceSearchToken=case-42", call.Address.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralResponses_ComeInTurnAndTheLastStays()
    {
        _service
            .On<SearchMediaByFaceRequest>()
            .Returns(new SearchMediaByFaceResponse { Total = 1 })
            .Returns(new SearchMediaByFaceResponse { Total = 2 });
        using var client = Client();
        var totals = new List<long?>();
        for (var i = 0; i < 3; i++)
        {
            totals.Add((await client.SearchMediaByFaceAsync(Search("t"), End)).Total);
        }

        Assert.Equal([1L, 2L, 2L], totals);
    }

    [Fact]
    public async Task ResponseFunction_IsGivenTheRequest()
    {
        _service.On<SearchMediaByFaceRequest>().Returns(request => new SearchMediaByFaceResponse { Total = request.PageNo });
        using var client = Client();
        var search = Search("t");
        search.PageNo = 7;
        Assert.Equal(7, (await client.SearchMediaByFaceAsync(search, End)).Total);
    }

    [Fact]
    public async Task LaterExpectation_GoesBeforeAnEarlierOne()
    {
        _service.On<SearchMediaByFaceRequest>().Returns(new SearchMediaByFaceResponse { Total = 1 });
        _service
            .On<SearchMediaByFaceRequest>(request => request.FaceSearchToken == "special")
            .Returns(new SearchMediaByFaceResponse { Total = 2 });
        using var client = Client();
        Assert.Equal(2, (await client.SearchMediaByFaceAsync(Search("special"), End)).Total);
        Assert.Equal(1, (await client.SearchMediaByFaceAsync(Search("usual"), End)).Total);
    }

    [Fact]
    public async Task UnexpectedCall_FailsAndSaysWhatIsExpected()
    {
        _service.On<SearchMediaClipByFaceRequest>().Returns(new SearchMediaClipByFaceResponse());
        using var client = Client();
        var error = await Assert.ThrowsAsync<UnexpectedCallException>(() => client.SearchMediaByFaceAsync(Search("t"), End));
        Assert.Equal("SearchMediaByFace", error.Operation.Name);
        Assert.Contains("SearchMediaClipByFaceRequest", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_IsAnApiException()
    {
        _service.On<SearchMediaByFaceRequest>().Refuses(400, "InvalidParameter", "The \"token\" is wrong.");
        using var client = Client();
        var error = await Assert.ThrowsAsync<ApiException>(() => client.SearchMediaByFaceAsync(Search("t"), End));
        Assert.Equal((400, "InvalidParameter", "The \"token\" is wrong."), (error.StatusCode, error.Code, error.Message));
        Assert.NotNull(error.RequestId);
    }

    [Fact]
    public async Task Throttling_IsRepeatedUntilTheServiceAnswers()
    {
        _service
            .On<SearchMediaByFaceRequest>()
            .Throttles(TimeSpan.FromMilliseconds(1))
            .Returns(new SearchMediaByFaceResponse { Total = 5 });
        using var client = Client();
        Assert.Equal(5, (await client.SearchMediaByFaceAsync(Search("t"), End)).Total);
        Assert.Equal(2, _service.Calls.Count);
    }

    [Fact]
    public async Task BrokenConnection_IsRepeatedForWhatReadsOnly()
    {
        _service.On<SearchMediaByFaceRequest>().Breaks();
        _service.On<CreateSearchLibRequest>().Breaks();
        using var client = Client();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.SearchMediaByFaceAsync(Search("t"), End));
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            client.CreateSearchLibAsync(new CreateSearchLibRequest { SearchLibName = "lib" }, End)
        );
        Assert.Equal(3, _service.GetRequests<SearchMediaByFaceRequest>().Count);
        Assert.Single(_service.GetRequests<CreateSearchLibRequest>());
    }

    [Fact]
    public async Task HangingService_IsGivenUpAtTheTimeLimit()
    {
        _service.On<SearchMediaByFaceRequest>().Hangs();
        var options = _service.CreateOptions();
        options.Timeout = TimeSpan.FromMilliseconds(50);
        using var client = new IceClient(options);
        await Assert.ThrowsAsync<ApiTimeoutException>(() => client.SearchMediaByFaceAsync(Search("t"), End));
    }

    [Fact]
    public async Task AnyText_CanBeTheResponse()
    {
        _service.On<SearchMediaByFaceRequest>().Responds(200, """{"Total":"163","Success":"true"}""");
        using var client = Client();
        Assert.Equal(163, (await client.SearchMediaByFaceAsync(Search("t"), End)).Total);
    }

    [Fact]
    public void ResponseOfAnotherOperation_IsAnError() =>
        Assert.Throws<ArgumentException>(() => _service.On<SearchMediaByFaceRequest>().Returns(new SearchMediaClipByFaceResponse()));

    [Fact]
    public async Task ExpectationWithoutAResponse_SaysWhatIsMissing()
    {
        _service.On<SearchMediaByFaceRequest>();
        using var client = Client();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.SearchMediaByFaceAsync(Search("t"), End));
        Assert.Contains("Returns(", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvalidRequest_NeverArrives()
    {
        using var client = Client();
        await Assert.ThrowsAsync<ApiValidationException>(() => client.SearchMediaByFaceAsync(Search(" "), End));
        Assert.Empty(_service.Calls);
    }

    [Fact]
    public async Task Faults_AreTheSameForTheSameSeed()
    {
        var first = await OutcomesOf(seed: 11);
        Assert.Equal(first, await OutcomesOf(seed: 11));
        Assert.NotEqual(first, await OutcomesOf(seed: 12));
        Assert.True(first.Distinct().Count() > 3, string.Join(", ", first));
    }

    [Fact]
    public async Task FaultsOfAFifthOfAllAttempts_AreMostlyRepeatedAway()
    {
        _service.On<SearchMediaByFaceRequest>().Returns(new SearchMediaByFaceResponse { Total = 1 });
        _service.InjectFaults(0.2, seed: 5);
        using var client = Client();
        var answered = 0;
        for (var i = 0; i < 200; i++)
        {
            try
            {
                answered += (await client.SearchMediaByFaceAsync(Search("t"), End)).Total == 1 ? 1 : 0;
            }
            catch (Exception failure) when (failure is ApiException or HttpRequestException)
            {
                Assert.True(_service.Calls.Count > i);
            }
        }

        Assert.InRange(answered, 180, 200);
    }

    private static async Task<List<string>> OutcomesOf(int seed)
    {
        using var service = new FakeService();
        service.On<SearchMediaByFaceRequest>().Returns(new SearchMediaByFaceResponse());
        service.InjectFaults(0.5, seed);
        var options = service.CreateOptions();
        options.Retry.MaxAttempts = 1;
        using var client = new IceClient(options);
        var outcomes = new List<string>();
        for (var i = 0; i < 40; i++)
        {
            try
            {
                await client.SearchMediaByFaceAsync(Search("t"), End);
                outcomes.Add("response");
            }
            catch (ApiException refusal)
            {
                outcomes.Add($"{refusal.StatusCode}");
            }
            catch (HttpRequestException failure)
            {
                outcomes.Add(failure.Message);
            }
        }

        return outcomes;
    }

    private IceClient Client() => new(_service.CreateOptions());

    private static SearchMediaByFaceRequest Search(string token) =>
        new() { FaceSearchToken = token, PersonImageUrl = "https://pictures.example.com/mira.jpg" };
}
