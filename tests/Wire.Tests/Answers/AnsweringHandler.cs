using System.Text;

namespace FaceSearchToolkit.Wire.Tests.Answers;

/// <summary>A service that gives one answer.</summary>
internal sealed class AnsweringHandler(string answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage { Content = new StringContent(answer, Encoding.UTF8, "application/json") });
}
