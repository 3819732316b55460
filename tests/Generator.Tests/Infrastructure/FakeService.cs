using System.Net;
using System.Text;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>Answers requests in memory, and keeps what was asked.</summary>
internal sealed class FakeService(Func<Uri, string> answer) : HttpMessageHandler
{
    public List<string> Queries { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Queries.Add(request.RequestUri!.Query);
        var response = new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(answer(request.RequestUri), Encoding.UTF8, "application/json"),
        };
        return Task.FromResult(response);
    }
}
