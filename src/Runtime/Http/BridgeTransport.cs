using System.Collections;
using System.Globalization;
using System.Net;
using System.Text;

namespace FaceSearchToolkit;

/// <summary>Sends requests through a bridge, and reads what comes back as if it had come over our own connection.</summary>
internal sealed class BridgeTransport : ICallTransport
{
    private readonly ApiBridge _bridge;

    public BridgeTransport(ApiBridge bridge) => _bridge = bridge;

    public async Task<T> SendAsync<T>(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
        where T : ApiResponse, new()
    {
        // The official client takes no token: its call ends by itself, but nobody waits for it any more.
        var response = await _bridge
            .SendAsync(BridgeCalls.Create(RequestPreparation.Prepare(operation, request, ApiEndpoint.Elsewhere)), cancellationToken)
            .WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken)
            .ConfigureAwait(false);
        using var message = new HttpResponseMessage((HttpStatusCode)response.StatusCode);
        CopyHeaders(response.Headers, message);
        var body = await ReadBytesAsync(response.Body, cancellationToken).ConfigureAwait(false);
        return response.StatusCode < 400
            ? ResponseReader.Read<T>(operation, message, body)
            : throw ErrorResponse.Create(operation, message, ErrorResponse.Parse(body), body, TimeProvider.System);
    }

    /// <summary>The official client stays its owner's.</summary>
    public void Dispose() { }

    private static void CopyHeaders(IDictionary? headers, HttpResponseMessage message)
    {
        if (headers is null)
        {
            return;
        }

        foreach (DictionaryEntry header in headers)
        {
            message.Headers.TryAddWithoutValidation((string)header.Key, Convert.ToString(header.Value, CultureInfo.InvariantCulture));
        }
    }

    private static async Task<byte[]> ReadBytesAsync(object? body, CancellationToken cancellationToken)
    {
        switch (body)
        {
            case string text:
                return Encoding.UTF8.GetBytes(text);
            case byte[] bytes:
                return bytes;
            case Stream stream:
                using (stream)
                using (var copy = new MemoryStream())
                {
                    await stream.CopyToAsync(copy, 81920, cancellationToken).ConfigureAwait(false);
                    return copy.ToArray();
                }

            default:
                return [];
        }
    }
}
