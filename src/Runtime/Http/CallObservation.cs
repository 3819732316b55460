using System.Diagnostics;
using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>One call, as it is told to listeners.</summary>
internal sealed class CallObservation
{
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly Activity? _activity;
    private TagList _tags;

    public CallObservation(ApiOperation operation, CallSettings settings)
    {
        var method = $"{operation.Service.Product}/{operation.Name}";
        _tags.Add("rpc.system.name", "alibaba_cloud");
        _tags.Add("rpc.method", method);
        _tags.Add("server.address", settings.Endpoint.HostName);
        _tags.Add("server.port", settings.Endpoint.Port);
        _activity = CallTelemetry.Start(_tags, method);
        _clock = settings.Options.TimeProvider;
        _start = _clock.GetTimestamp();
    }

    /// <summary>Notes the last response, be it good or not.</summary>
    public void RecordResponse(HttpResponseMessage response, int attempts)
    {
        _activity?.SetTag("http.response.status_code", (int)response.StatusCode);
        _activity?.SetTag("alibaba_cloud.request_id", ResponseReader.FindRequestId(response));
        if (attempts > 1)
        {
            _activity?.SetTag("http.request.resend_count", attempts - 1);
        }

        if ((int)response.StatusCode < 400)
        {
            _tags.Add("rpc.response.status_code", Text((int)response.StatusCode));
        }
    }

    public void RecordFailure(Exception exception)
    {
        var refusal = exception as ApiException;
        if (refusal is { StatusCode: >= 400 })
        {
            _tags.Add("rpc.response.status_code", refusal.Code ?? Text(refusal.StatusCode));
            _activity?.SetTag("alibaba_cloud.request_id", refusal.RequestId);
        }

        // Never the message: it may repeat values of the request.
        var type = refusal is { StatusCode: >= 400 } ? refusal.Code ?? Text(refusal.StatusCode) : exception.GetType().FullName;
        _tags.Add("error.type", type);
        _activity?.SetTag("error.type", type);
        _activity?.SetStatus(ActivityStatusCode.Error);
    }

    public void End()
    {
        CallTelemetry.Record(_clock.GetElapsedTime(_start), _tags);
        foreach (var tag in _tags)
        {
            _activity?.SetTag(tag.Key, tag.Value);
        }

        _activity?.Dispose();
    }

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
