namespace FaceSearchToolkit;

/// <summary>
/// How to listen to what clients do: <c>AddSource(ApiTelemetry.Name)</c> for traces, <c>AddMeter(ApiTelemetry.Name)</c> for metrics.
/// </summary>
/// <remarks>
/// One client span per call, named after the product and the operation, with all its attempts inside; the metric
/// <c>rpc.client.call.duration</c>, in seconds. The attributes are those of OpenTelemetry's conventions for RPC:
/// <c>rpc.system.name</c>, <c>rpc.method</c>, <c>rpc.response.status_code</c>, <c>server.address</c>, <c>server.port</c>,
/// <c>error.type</c>; spans have <c>http.response.status_code</c>, <c>http.request.resend_count</c> and
/// <c>alibaba_cloud.request_id</c> too. Values of requests and responses, addresses with their queries, and error messages are never among
/// them.
/// </remarks>
public static class ApiTelemetry
{
    /// <summary>
    /// The name of the <see cref="System.Diagnostics.ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/>.
    /// </summary>
    public const string Name = "FaceSearchToolkit";
}
