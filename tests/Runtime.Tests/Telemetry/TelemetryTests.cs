using System.Diagnostics;
using System.Diagnostics.Metrics;
using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Telemetry;

/// <summary>Apart from all other tests, since listeners hear every call of the process.</summary>
[Collection(nameof(TelemetryTests))]
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed class TelemetryTests
{
    private const string Hush = "hush-hush";

    private static readonly ApiOperation Read = TestService.Operation(flags: ApiOperationFlags.Read);

    [Fact]
    public async Task Call_IsOneSpanWithItsAttributes()
    {
        var span = Assert.Single((await ObserveAsync(Steps.Answer(503), Steps.Answer(200, "{}", ("x-acs-request-id", "R-1")))).Spans);

        Assert.Equal(("Face/FindFaces", ActivityKind.Client, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal(
            [
                ("alibaba_cloud.request_id", "R-1"),
                ("http.request.resend_count", 1),
                ("http.response.status_code", 200),
                ("rpc.method", "Face/FindFaces"),
                ("rpc.response.status_code", "200"),
                ("rpc.system.name", "alibaba_cloud"),
                ("server.address", TestService.Host),
                ("server.port", 443),
            ],
            Tags(span.TagObjects)
        );
    }

    [Theory]
    [InlineData(403, """{"Code":"Forbidden","RequestId":"R-2"}""", "Forbidden")]
    [InlineData(404, "", "404")]
    public async Task Refusal_IsAnErrorNamedAfterItsCode(int status, string body, string type)
    {
        var (spans, measurements) = await ObserveAsync(Steps.Answer(status, body));

        Assert.Equal(ActivityStatusCode.Error, spans[0].Status);
        Assert.Null(spans[0].StatusDescription);
        Assert.Equal(type, spans[0].GetTagItem("error.type"));
        Assert.Equal(type, measurements[0].Tags["rpc.response.status_code"]);
        Assert.Equal(body.Length > 0 ? "R-2" : null, spans[0].GetTagItem("alibaba_cloud.request_id"));
    }

    [Fact]
    public async Task BrokenConnection_IsAnErrorNamedAfterItsException() =>
        Assert.Equal("System.Net.Http.HttpRequestException", (await ObserveAsync(Steps.Reset)).Measurements[0].Tags["error.type"]);

    [Fact]
    public async Task Duration_IsMeasuredInSeconds()
    {
        var (_, measurements) = await ObserveAsync(Steps.Good);

        var (value, tags) = Assert.Single(measurements);
        Assert.InRange(value, 0, 60);
        Assert.Equal(
            ["rpc.method", "rpc.response.status_code", "rpc.system.name", "server.address", "server.port"],
            tags.Keys.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task ValuesAndSecrets_AreNotTold()
    {
        var (spans, measurements) = await ObserveAsync(Steps.Answer(400, $$"""{"Code":"Invalid","Message":"{{Hush}} is wrong"}"""));
        var told =
            string.Join(
                " ",
                spans
                    .SelectMany(span => span.TagObjects)
                    .Concat(measurements.SelectMany(measurement => measurement.Tags))
                    .Select(tag => $"{tag.Key}={tag.Value}")
            ) + string.Concat(spans.SelectMany(span => span.Events));

        Assert.DoesNotContain(Hush, told, StringComparison.Ordinal);
        Assert.Contains("Invalid", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoListener_CostsNothing()
    {
        using var client = Client(Steps.Good);
        var before = await BytesAsync(client);
        await ObserveAsync(Steps.Good);
        using (var listener = Listener([]))
        {
            Assert.True(await BytesAsync(client) > before + 200, "A listener is told of something.");
        }

        Assert.InRange(await BytesAsync(client), before - 64, before + 64);
    }

    /// <summary>Bytes that a call takes, once all is warm.</summary>
    private static async Task<long> BytesAsync(ApiClient client)
    {
        const int calls = 200;
        long start = 0;
        for (var call = -calls; call < calls; call++)
        {
            start = call == 0 ? GC.GetAllocatedBytesForCurrentThread() : start;
            await client.SendAsync<FaceResponse>(Read, new DelegateRequest(), CancellationToken.None);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - start) / calls;
    }

    private static ApiClient Client(params Steps.Step[] steps)
    {
        var options = TestService.Options(new Answering(steps), new StsCredential("id", Hush, Hush));
        return new ApiClient(TestService.Service, options);
    }

    private static async Task<(List<Activity> Spans, List<(double Value, Dictionary<string, object?> Tags)> Measurements)> ObserveAsync(
        params Steps.Step[] steps
    )
    {
        List<Activity> spans = [];
        List<(double, Dictionary<string, object?>)> measurements = [];
        using var client = Client(steps);
        using (var activities = Listener(spans))
        using (var meters = new MeterListener())
        {
            meters.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument is { Meter.Name: ApiTelemetry.Name, Name: "rpc.client.call.duration", Unit: "s" })
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            meters.SetMeasurementEventCallback<double>((_, value, tags, _) => measurements.Add((value, tags.ToArray().ToDictionary())));
            meters.Start();
            await Record.ExceptionAsync(() =>
                client.SendAsync<FaceResponse>(
                    Read,
                    new DelegateRequest(w => w.GetWriter(ApiLocation.Query).Member("Secret", Hush)),
                    CancellationToken.None
                )
            );
        }

        return (spans, measurements);
    }

    private static ActivityListener Listener(List<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ApiTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static IEnumerable<(string, object?)> Tags(IEnumerable<KeyValuePair<string, object?>> tags) =>
        tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => (tag.Key, tag.Value));

    /// <summary>Keeps nothing, unlike the stub.</summary>
    private sealed class Answering(Steps.Step[] steps) : HttpMessageHandler
    {
        private int _attempt = -1;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            steps[Math.Min(++_attempt, steps.Length - 1)](request, cancellationToken);
    }
}
