namespace FaceSearchToolkit;

/// <summary>Takes written requests to the service and reads what comes back.</summary>
internal interface ICallTransport : IDisposable
{
    Task<T> SendAsync<T>(PreparedRequest request, CancellationToken cancellationToken)
        where T : ApiResponse, new();
}
