using System.Net;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>An answer that knows whether it was closed.</summary>
internal sealed class WatchedResponse(HttpStatusCode status, Stream body) : HttpResponseMessage(status)
{
    public bool IsClosed { get; private set; }

    public Steps.Step Step =>
        (_, _) =>
        {
            Content = new StreamContent(body);
            return Task.FromResult<HttpResponseMessage>(this);
        };

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
