namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>Sends each message several times, as a resilience handler does; or clones of it at once, as hedging does.</summary>
internal sealed class RepeatingHandler(int times, bool clones = false) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var messages = Enumerable.Range(0, times).Select(_ => clones ? Clone(request) : request).ToArray();
        HttpResponseMessage answer = null!;
        foreach (var message in messages)
        {
            answer = await base.SendAsync(message, cancellationToken);
        }

        return answer;
    }

    private static HttpRequestMessage Clone(HttpRequestMessage request)
    {
        var clone = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
        foreach (var header in request.Headers)
        {
            clone.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        foreach (var option in request.Options)
        {
            ((IDictionary<string, object?>)clone.Options).Add(option);
        }

        return clone;
    }
}
