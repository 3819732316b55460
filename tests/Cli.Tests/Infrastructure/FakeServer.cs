using System.Net;

namespace FaceSearchToolkit.Cli.Tests.Infrastructure;

/// <summary>Responds to requests in memory.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    private readonly Func<Uri, HttpResponseMessage> _respond;

    public FakeServer(Func<Uri, HttpResponseMessage> respond)
    {
        _respond = respond;
    }

    /// <summary>The addresses that were asked for.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>A response with a text.</summary>
    public static HttpResponseMessage Text(string text, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(text) };

    /// <summary>A response that leads elsewhere.</summary>
    public static HttpResponseMessage Redirect(string address) =>
        new(HttpStatusCode.Found) { Headers = { Location = new Uri(address, UriKind.RelativeOrAbsolute) } };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!.AbsoluteUri);
        return Task.FromResult(_respond(request.RequestUri!));
    }
}
