using System.Net;
using System.Text;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Sending;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("""{"Code":"C","Message":"M","RequestId":"R","Recommend":"https://a"}""", "C", "M", "R", "https://a")]
    [InlineData("""{"code":"C","message":"M","requestId":"R"}""", "C", "M", "R", null)]
    [InlineData("""{"code":"c","Code":"C","Message":"M","message":"m"}""", "C", "M", null, null)]
    [InlineData("""{"Code":40001,"Message":{"a":1}}""", "40001", "{\"a\":1}", null, null)]
    [InlineData(
        """<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R</RequestId><Code>C</Code><Message>M</Message><HostId/></Error>""",
        "C",
        "M",
        "R",
        null
    )]
    [InlineData(
        """<ErrorResponse xmlns=""><Error><Code>C</Code><Message>a &amp; b</Message>"""
            + "<Detail><Code>D</Code></Detail></Error></ErrorResponse>",
        "C",
        "a & b",
        null,
        null
    )]
    public async Task Refusal_IsUnderstood(string body, string code, string message, string? requestId, string? recommend)
    {
        var exception = await FailAsync(body, HttpStatusCode.BadRequest);

        Assert.Equal(
            (400, code, message, requestId, recommend),
            (exception.StatusCode, exception.Code, exception.Message, exception.RequestId, exception.Recommend)
        );
    }

    [Theory]
    [InlineData("", 500)]
    [InlineData("<html><body>Bad Gateway</html>", 502)]
    [InlineData("<!DOCTYPE html><html></html>", 502)]
    [InlineData("{\"Code\":", 503)]
    [InlineData("[]", 400)]
    [InlineData("\"no\"", 404)]
    [InlineData("null", 429)]
    [InlineData("gateway timeout", 504)]
    public async Task RefusalWithoutReason_KeepsItsStatus(string body, int status)
    {
        var exception = await FailAsync(body, (HttpStatusCode)status);

        Assert.Equal(status, exception.StatusCode);
        Assert.Null(exception.Code);
        Assert.Contains($"status {status}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequestId_ComesFromTheHeaderWhereTheBodyHasNone()
    {
        var handler = StubHandler.Answering("", HttpStatusCode.InternalServerError, headers: ("x-acs-request-id", "from-header"));

        Assert.Equal("from-header", (await Assert.ThrowsAsync<ApiException>(() => TestService.SendAsync(handler))).RequestId);
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("{\"Code\":\"1\"")]
    [InlineData("not json")]
    public async Task AnswerThatIsNoJson_KeepsItsStatus(string body)
    {
        var exception = await FailAsync(body, HttpStatusCode.OK);

        Assert.Equal(200, exception.StatusCode);
        Assert.Contains("not valid JSON", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("..", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData(" \r\n", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.NoContent)]
    [InlineData("\ufeff", HttpStatusCode.OK)]
    public async Task EmptyAnswer_IsAnEmptyObject(string body, HttpStatusCode status)
    {
        var answer = await TestService.SendAsync(StubHandler.Answering(body, status));

        Assert.Null(answer.Code);
        Assert.Empty(answer.AdditionalProperties);
    }

    [Fact]
    public async Task EmptyRedirect_IsAnError() => Assert.Equal(302, (await FailAsync("", HttpStatusCode.Found)).StatusCode);

    [Fact]
    public async Task ByteOrderMark_IsSkipped() =>
        Assert.Equal(1, (await TestService.SendAsync(StubHandler.Answering("\ufeff{\"Int\":1}"))).Int);

    [Fact]
    public async Task TextAnswer_IsRaw() =>
        Assert.Equal("{\"a\": 1}", (await ReadAsync<Whole.Text>("{\"a\": 1}"u8.ToArray(), ApiBodyKind.Text)).Body);

    [Fact]
    public async Task NumberAsTextAnswer_IsUnderstood() =>
        Assert.Equal(12, (await ReadAsync<Whole.Number>("12"u8.ToArray(), ApiBodyKind.Text)).Body);

    [Fact]
    public async Task BinaryAnswer_IsTheBytes() =>
        Assert.Equal([0xEF, 0xBB, 0xBF, 0, 255], (await ReadAsync<Whole.Bytes>([0xEF, 0xBB, 0xBF, 0, 255], ApiBodyKind.Binary)).Body!);

    [Fact]
    public async Task AnswerOfNoDeclaredKind_IsNotRead() =>
        Assert.Null((await ReadAsync<Whole.Text>("junk"u8.ToArray(), ApiBodyKind.None)).Body);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnswerBeyondTheLimit_IsRefused(bool saysItsLength)
    {
        var handler = new StubHandler(
            (_, token) =>
            {
                var answer = StubHandler.Answer(
                    Encoding.UTF8.GetBytes($$"""{"Text":"{{new string('x', 100)}}"}"""),
                    HttpStatusCode.OK,
                    "application/json"
                );
                answer.Content = saysItsLength ? answer.Content : new StreamContent(new UnsizedStream(answer.Content.ReadAsStream(token)));
                return Task.FromResult(answer);
            }
        );
        var options = TestService.Options(handler);
        options.MaxResponseBytes = 100;

        var exception = await Assert.ThrowsAsync<ApiException>(() => TestService.SendAsync(handler, options: options));

        Assert.Contains("longer than 100 bytes", exception.Message, StringComparison.Ordinal);
        Assert.Equal(200, exception.StatusCode);
    }

    [Fact]
    public async Task LongAnswer_IsReadWhole()
    {
        var text = new string('x', 1_000_000);

        Assert.Equal(text, (await TestService.SendAsync(StubHandler.Answering($$"""{"Text":"{{text}}"}"""))).Text);
    }

    [Fact]
    public async Task RecordedRefusals_KeepCodeAndStatus()
    {
        using var recordings = JsonDocument.Parse(File.ReadAllText(SharedData.Vectors("responses-errors.json")));
        var count = 0;
        foreach (var recording in recordings.RootElement.EnumerateArray().Where(IsRefusal))
        {
            var response = recording.GetProperty("response");
            var exception = await FailAsync(
                response.GetProperty("bodyUtf8").GetString()!,
                (HttpStatusCode)response.GetProperty("status").GetInt32()
            );
            var expected = recording.GetProperty("expect").GetProperty("exception");
            if (expected.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String)
            {
                Assert.Equal(code.GetString(), exception.Code);
                Assert.Equal(response.GetProperty("status").GetInt32(), exception.StatusCode);
                count++;
            }
        }

        Assert.True(count > 20, $"{count} recorded refusals");
    }

    [Fact]
    public async Task RecordedAnswers_AreReadOrRefusedAsAnswers()
    {
        using var recordings = JsonDocument.Parse(File.ReadAllText(SharedData.Vectors("responses-errors.json")));
        foreach (
            var response in recordings.RootElement.EnumerateArray().Where(HasBody).Select(recording => recording.GetProperty("response"))
        )
        {
            var status = response.GetProperty("status").GetInt32();
            try
            {
                await TestService.SendAsync(StubHandler.Answering(response.GetProperty("bodyUtf8").GetString()!, (HttpStatusCode)status));
                Assert.True(status < 400);
            }
            catch (ApiException exception)
            {
                Assert.Equal(status, exception.StatusCode);
            }
        }
    }

    private static bool HasBody(JsonElement recording) =>
        recording.TryGetProperty("response", out var response)
        && response.ValueKind == JsonValueKind.Object
        && response.GetProperty("bodyUtf8").ValueKind == JsonValueKind.String;

    private static bool IsRefusal(JsonElement recording) =>
        HasBody(recording) && recording.GetProperty("response").GetProperty("status").GetInt32() >= 400;

    private static Task<ApiException> FailAsync(string body, HttpStatusCode status) =>
        Assert.ThrowsAnyAsync<ApiException>(() => TestService.SendAsync(StubHandler.Answering(body, status)));

    private static async Task<T> ReadAsync<T>(byte[] body, ApiBodyKind kind)
        where T : ApiResponse, new()
    {
        var handler = new StubHandler((_, _) => Task.FromResult(StubHandler.Answer(body, HttpStatusCode.OK, null)));
        using var client = new ApiClient(TestService.Service, TestService.Options(handler));
        return await client.SendAsync<T>(
            TestService.Operation(responseBody: kind),
            new DelegateRequest(),
            TestContext.Current.CancellationToken
        );
    }
}
