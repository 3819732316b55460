namespace FaceSearchToolkit;

/// <summary>Takes requests to the service and reads what comes back.</summary>
internal interface ICallTransport : IDisposable
{
    Task<T> SendAsync<T>(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
        where T : ApiResponse, new();
}
