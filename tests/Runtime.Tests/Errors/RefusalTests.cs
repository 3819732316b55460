using System.Net;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Errors;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("""{"Success":false,"Code":"C"}""", true)]
    [InlineData("""{"Success":"false","Code":"C"}""", true)]
    [InlineData("""{"Success":"False"}""", true)]
    [InlineData("""{"success":false}""", true)]
    [InlineData("""{"Success":true,"Code":"C"}""", false)]
    [InlineData("""{"Success":"true"}""", false)]
    [InlineData("""{"Code":"InvalidParameter"}""", false)]
    [InlineData("""{"Success":null}""", false)]
    [InlineData("{}", false)]
    public async Task FailureInsideAGoodAnswer_IsToldByItsSuccess(string body, bool isRefusal)
    {
        Assert.Equal(isRefusal, (await ReadAsync<MediaResponse>(body)).IsRefusal());
        Assert.Equal(isRefusal, (await ReadAsync<FaceResponse>(body)).IsRefusal());
    }

    [Fact]
    public async Task FailureInsideAGoodAnswer_CanBeThrown()
    {
        var call = ReadAsync<MediaResponse>("""{"Success":"false","Code":"LibNotFound","Message":"no such library","RequestId":"R"}""");

        var exception = await Assert.ThrowsAsync<ApiException>(() => call.ThrowIfRefusalAsync());

        Assert.Equal(
            (200, "LibNotFound", "no such library", "R"),
            (exception.StatusCode, exception.Code, exception.Message, exception.RequestId)
        );
    }

    [Fact]
    public async Task ThrottlingInsideAGoodAnswer_IsThrownAsSuch() =>
        await Assert.ThrowsAsync<ApiThrottlingException>(() =>
            ReadAsync<MediaResponse>("""{"Success":false,"Code":"Throttling.User"}""").ThrowIfRefusalAsync()
        );

    [Fact]
    public async Task GoodAnswer_GoesOn() =>
        Assert.Equal("R", (await ReadAsync<MediaResponse>("""{"Success":"true","RequestId":"R"}""").ThrowIfRefusalAsync()).RequestId);

    [Fact]
    public async Task DetailOfADeniedAccess_IsKept()
    {
        var handler = StubHandler.Answering(
            """{"Code":"Forbidden.RAM","Message":"M","AccessDeniedDetail":{"AuthAction":"ice:Search","Levels":2,"None":null}}""",
            HttpStatusCode.Forbidden
        );

        var detail = (await Assert.ThrowsAsync<ApiException>(() => TestService.SendAsync(handler))).AccessDeniedDetail;

        Assert.Equal([("AuthAction", "ice:Search"), ("Levels", "2")], detail.Select(part => (part.Key, part.Value)));
    }

    [Fact]
    public async Task NoDetail_IsEmpty() =>
        Assert.Empty(
            (
                await Assert.ThrowsAsync<ApiException>(() => TestService.SendAsync(StubHandler.Answering("{}", HttpStatusCode.Forbidden)))
            ).AccessDeniedDetail
        );

    [Theory]
    [InlineData(429, "", null, null)]
    [InlineData(400, """{"Code":"Throttling"}""", null, null)]
    [InlineData(503, "{}", "2000", 2.0)]
    [InlineData(429, "<html></html>", "10", 0.01)]
    public async Task Throttling_IsItsOwnException(int status, string body, string? pause, double? seconds)
    {
        (string, string)[] headers = pause is null ? [] : [("x-acs-retry-after", pause)];
        var handler = StubHandler.Answering(body, (HttpStatusCode)status, headers: headers);
        var options = TestService.Options(handler);
        options.Retry.MaxAttempts = 1;

        var exception = await Assert.ThrowsAsync<ApiThrottlingException>(() => TestService.SendAsync(handler, options: options));

        Assert.Equal(status, exception.StatusCode);
        Assert.Equal(seconds, exception.RetryAfter?.TotalSeconds);
    }

    private static async Task<T> ReadAsync<T>(string body)
        where T : ApiResponse, new()
    {
        using var client = new ApiClient(TestService.Service, TestService.Options(StubHandler.Answering(body)));
        return await client.SendAsync<T>(TestService.Rpc, new DelegateRequest(), TestContext.Current.CancellationToken);
    }
}
