using System.Net;
using System.Text;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>Answers in memory and keeps what was asked.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    public List<byte[]> Bodies { get; } = [];

    public bool IsDisposed { get; private set; }

    public static StubHandler Answering(
        string body,
        HttpStatusCode status = HttpStatusCode.OK,
        string mediaType = "application/json",
        params (string Name, string Value)[] headers
    ) => new((_, _) => Task.FromResult(Answer(Encoding.UTF8.GetBytes(body), status, mediaType, headers)));

    public static HttpResponseMessage Answer(
        byte[] body,
        HttpStatusCode status,
        string? mediaType,
        params (string Name, string Value)[] headers
    )
    {
        var answer = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
        if (mediaType is not null)
        {
            answer.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }

        foreach (var (name, value) in headers)
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Bodies.Add(request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken));
        return await answer(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
