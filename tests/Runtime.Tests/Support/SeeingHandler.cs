namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>A handler of a user's: sees what passes, and may change it.</summary>
internal sealed class SeeingHandler(Action<HttpRequestMessage>? change = null) : DelegatingHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    public List<ApiOperation?> Operations { get; } = [];

    public List<CancellationToken> Tokens { get; } = [];

    public bool IsDisposed { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Operations.Add(ApiOperation.FromMessage(request));
        Tokens.Add(cancellationToken);
        change?.Invoke(request);
        return base.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
