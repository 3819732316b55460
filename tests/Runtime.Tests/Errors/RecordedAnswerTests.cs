using System.Text;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Errors;

/// <summary>What becomes of every answer that was recorded of the official client, which loses many of them.</summary>
public sealed class RecordedAnswerTests
{
    private static readonly Dictionary<string, string> Outcomes = new()
    {
        ["response/err-400-IncompleteSignature"] = "ApiException 400 IncompleteSignature after 1, their id: their message",
        ["response/err-400-InvalidParameter"] = "ApiException 400 InvalidParameter after 1, their id: their message",
        ["response/err-400-InvalidTimeStamp.Expired"] = "ApiException 400 InvalidTimeStamp.Expired after 1, their id: their message",
        ["response/err-400-MissingPersonImageUrl"] = "ApiException 400 MissingPersonImageUrl after 1, their id: their message",
        ["response/err-400-Throttling.User"] = "ApiThrottlingException 400 Throttling.User after 3, their id: their message",
        ["response/err-401-Unauthorized"] = "ApiException 401 Unauthorized after 1, their id: their message",
        ["response/err-403-InvalidAccessKeyId.Inactive"] = "ApiException 403 InvalidAccessKeyId.Inactive after 1, their id: their message",
        ["response/err-404-InvalidAccessKeyId.NotFound"] = "ApiException 404 InvalidAccessKeyId.NotFound after 1, their id: their message",
        ["response/err-404-InvalidAction.NotFound"] = "ApiException 404 InvalidAction.NotFound after 1, their id: their message",
        ["response/err-429-Throttling.Api"] = "ApiThrottlingException 429 Throttling.Api after 3, their id: their message",
        ["response/err-500-InternalError"] = "ApiException 500 InternalError after 3, their id: their message",
        ["response/err-500-retry-on"] = "ApiException 500 InternalError after 3, their id: their message",
        ["response/err-503-retry-on"] = "ApiException 503 ServiceUnavailable after 3, their id: their message",
        ["response/err-504-GatewayTimeout"] = "ApiException 504 GatewayTimeout after 3, their id: their message",
        ["response/err-code-only"] = "ApiException 400 X after 1, no id: SearchMediaByFace was refused with status 400 and code X.",
        ["response/err-json-array"] =
            "ApiException 400 without code after 1, no id: "
            + "SearchMediaByFace was refused with status 400; the response (application/json) gives no reason.",
        ["response/err-numeric-code"] = "ApiException 400 40001 after 1, no id: their message",
        ["response/err-statuscode-field"] = "ApiException 400 C after 1, no id: SearchMediaByFace was refused with status 400 and code C.",
        ["response/err-xml"] = "ApiException 400 C after 1, their id: their message",
        ["response/ok-bom"] = "Success null, Code null, Total 1, null media, no id",
        ["response/ok-case-mismatch"] = "Success null, Code null, Total 1, null media, their id",
        ["response/ok-duplicate-key"] = "Success null, Code null, Total 2, null media, no id",
        ["response/ok-empty-body"] = "Success null, Code null, Total null, null media, no id",
        ["response/ok-empty-list"] = "Success null, Code null, Total null, 0 media, no id",
        ["response/ok-empty-object"] = "Success null, Code null, Total null, null media, no id",
        ["response/ok-error-code-in-200"] =
            "Success null, Code InvalidParameter, Total null, null media, \"HostId\", \"Message\", \"Recommend\", their id",
        ["response/ok-extra-fields"] = "Success null, Code null, Total null, 1 media, \"Unknown\", their id",
        ["response/ok-html"] =
            "ApiException 200 without code after 1, no id: "
            + "The response to SearchMediaByFace (status 200) cannot be read: its body (of no declared type) is not valid JSON "
            + "(line 1, byte 1).",
        ["response/ok-json-array"] = "Success null, Code null, Total null, null media, \"\", no id",
        ["response/ok-json-string"] = "Success null, Code null, Total null, null media, \"\", no id",
        ["response/ok-list-is-object"] = "Success null, Code null, Total null, null media, \"MediaInfoList\", no id",
        ["response/ok-null-fields"] = "Success null, Code null, Total null, null media, no id",
        ["response/ok-null-item"] = "Success null, Code null, Total null, 1 media, no id",
        ["response/ok-number-as-string-float"] = "Success null, Code 1.50, Total null, null media, their id",
        ["response/ok-string-total"] = "Success True, Code 200, Total 163, 1 media, their id",
        ["response/status-100s-body-nonjson-3xx"] = "Success null, Code null, Total null, null media, no id",
        ["response/status-201"] = "Success True, Code 200, Total 163, 1 media, their id",
        ["response/status-204"] = "Success null, Code null, Total null, null media, no id",
        ["response/status-302-no-location"] =
            "ApiException 302 without code after 1, no id: "
            + "The response to SearchMediaByFace (status 302) cannot be read: it leads elsewhere.",
        ["response/timeout-read-300"] = "ApiTimeoutException after 1: SearchMediaByFace got no response within 0.02 s.",
        ["response/timeout-retry-on"] = "ApiTimeoutException after 1: SearchMediaByFace got no response within 0.02 s.",
    };

    private static readonly ApiOperation Search = new(
        new ApiService("ICE", "2020-11-09"),
        "SearchMediaByFace",
        ApiStyle.Rpc,
        "POST",
        "/",
        ApiBodyKind.None,
        ApiBodyKind.Json,
        ApiOperationFlags.Read
    );

    [Fact]
    public async Task EveryRecordedAnswer_HasItsOutcome()
    {
        using var recordings = JsonDocument.Parse(File.ReadAllText(SharedData.Vectors("responses-errors.json")));
        var actual = new Dictionary<string, string>();
        foreach (var recording in recordings.RootElement.EnumerateArray())
        {
            var id = recording.GetProperty("id").GetString()!;
            actual[id[..id.LastIndexOf('/')]] = await OutcomeAsync(recording.GetProperty("response"));
        }

        Assert.Equal(Lines(Outcomes), Lines(actual));
    }

    private static string Lines(Dictionary<string, string> outcomes) =>
        string.Join(
            "\n",
            outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => $"{outcome.Key}: {outcome.Value}")
        );

    private static async Task<string> OutcomeAsync(JsonElement response)
    {
        var handler = Steps.Handler(response.GetProperty("delayMs").GetInt32() > 0 ? Steps.Silence : Step(response));
        var options = TestService.Options(handler);
        options.Timeout = response.GetProperty("delayMs").GetInt32() > 0 ? TimeSpan.FromMilliseconds(20) : options.Timeout;
        using var client = new ApiClient(Search.Service, options);
        try
        {
            var answer = await client.SendAsync<MediaResponse>(Search, new DelegateRequest(), TestContext.Current.CancellationToken);
            return $"{answer}, {Id(answer.RequestId)}";
        }
        catch (ApiException exception)
        {
            var isTheirs = response.GetProperty("bodyUtf8").GetString()!.Contains($"{exception.Message}", StringComparison.Ordinal);
            var code = exception.Code ?? "without code";
            return $"{exception.GetType().Name} {exception.StatusCode} {code} after {handler.Requests.Count}, "
                + $"{Id(exception.RequestId)}: {(isTheirs ? "their message" : exception.Message)}";
        }
        catch (ApiTimeoutException exception)
        {
            return $"{nameof(ApiTimeoutException)} after {handler.Requests.Count}: {exception.Message}";
        }
    }

    private static string Id(string? requestId) => requestId is null ? "no id" : "their id";

    private static Steps.Step Step(JsonElement response) =>
        (_, _) =>
        {
            var answer = StubHandler.Answer(
                Encoding.UTF8.GetBytes(response.GetProperty("bodyUtf8").GetString()!),
                (System.Net.HttpStatusCode)response.GetProperty("status").GetInt32(),
                null
            );
            foreach (var header in response.GetProperty("headers").EnumerateObject())
            {
                answer.Content.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString());
            }

            return Task.FromResult(answer);
        };
}
