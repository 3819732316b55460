using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace FaceSearchToolkit.Benchmarks.Calls;

/// <summary>Answers every request from memory with a page of media, so that only the client's own work is measured.</summary>
internal sealed class MemoryService(int items) : HttpMessageHandler
{
    private readonly byte[] _answer = Answer(items);

    /// <summary>Whether requests are kept as text.</summary>
    public bool KeepsRequests { get; init; }

    public List<string> Requests { get; } = [];

    public static byte[] Answer(int items) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                RequestId = "7CA7D615-CFB1-5437-9A12-2D185C3EE6CB",
                Success = "true",
                Code = "200",
                Total = items,
                MediaInfoList = Enumerable.Range(0, items).Select(index => new { MediaId = $"3b187b3620c8490886cfc2a9578c{index:x4}" }),
            }
        );

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (KeepsRequests)
        {
            Requests.Add(Text(request));
        }

        var content = new ByteArrayContent(_answer);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }

    private static string Text(HttpRequestMessage request)
    {
        var headers = request
            .Headers.Concat(request.Content!.Headers)
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);
        return $"{request.Method} {request.RequestUri!.AbsoluteUri} {request.Version}\n"
            + $"{string.Join('\n', headers)}\n\n{request.Content.Headers.ContentLength}";
    }
}
