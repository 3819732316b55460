using System.Text;

namespace FaceSearchToolkit.Wire.Tests.Responses;

/// <summary>A service that gives one response.</summary>
internal sealed class AnsweringHandler(string response) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage { Content = new StringContent(response, Encoding.UTF8, "application/json") });
}
