namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>Keeps the one request that is sent, and answers with an empty object.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    public SentRequest? Sent { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent = new SentRequest(request, request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken));
        return new HttpResponseMessage { Content = new StringContent("{}") };
    }
}
