using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>What a service does with one attempt.</summary>
internal static class Steps
{
    public delegate Task<HttpResponseMessage> Step(HttpRequestMessage request, CancellationToken cancellationToken);

    public static Step Good { get; } = Answer(200, """{"Int":5}""");

    /// <summary>The connection breaks before an answer.</summary>
    public static Step Reset { get; } =
        (_, _) => throw new HttpRequestException("reset", new IOException("reset", new SocketException((int)SocketError.ConnectionReset)));

    public static Step Refused { get; } = Failing(HttpRequestError.ConnectionError, SocketError.ConnectionRefused);

    public static Step NoSuchHost { get; } = Failing(HttpRequestError.NameResolutionError, SocketError.HostNotFound);

    /// <summary>Nothing comes.</summary>
    public static Step Silence { get; } =
        async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("never");
        };

    /// <summary>The connection breaks within the body.</summary>
    public static Step HalfResponse { get; } =
        (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) });

    public static Step Answer(int status, string body = "", params (string Name, string Value)[] headers) =>
        (_, _) => Task.FromResult(StubHandler.Answer(Encoding.UTF8.GetBytes(body), (HttpStatusCode)status, "application/json", headers));

    public static Step After(Action action, Step step) =>
        (request, token) =>
        {
            action();
            return step(request, token);
        };

    /// <summary>Takes the steps in their order, and the last one from then on.</summary>
    public static StubHandler Handler(params Step[] steps)
    {
        var attempt = -1;
        return new StubHandler((request, token) => steps[Math.Min(Interlocked.Increment(ref attempt), steps.Length - 1)](request, token));
    }

    private static Step Failing(HttpRequestError error, SocketError socketError) =>
        (_, _) => throw new HttpRequestException(error, error.ToString(), new SocketException((int)socketError));
}
