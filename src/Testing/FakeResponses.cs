namespace FaceSearchToolkit.Testing;

/// <summary>What comes back for some calls: several responses one after another, of which the last one stays.</summary>
/// <typeparam name="TRequest">The request's class.</typeparam>
public sealed class FakeResponses<TRequest> : IFakeRule
    where TRequest : ApiRequest
{
    private readonly Func<TRequest, bool>? _condition;
    private readonly List<Func<TRequest, CancellationToken, Task<HttpResponseMessage>>> _responses = [];
    private int _next;

    internal FakeResponses(Func<TRequest, bool>? condition) => _condition = condition;

    string IFakeRule.Description => typeof(TRequest).Name + (_condition is null ? "" : " under a condition");

    /// <summary>Gives a typed response.</summary>
    /// <param name="response">The response of the request's operation.</param>
    /// <returns>This.</returns>
    /// <exception cref="ArgumentException">The response is one of another operation.</exception>
    public FakeResponses<TRequest> Returns(ApiResponse response)
    {
        Check(response);
        return Add((_, _) => Task.FromResult(ResponseMessage.Create(response)));
    }

    /// <summary>Gives a typed response that depends on the request.</summary>
    /// <param name="respond">Makes the response of the request's operation.</param>
    /// <returns>This.</returns>
    public FakeResponses<TRequest> Returns(Func<TRequest, ApiResponse> respond) =>
        Add(
            (request, _) =>
            {
                var response = respond(request);
                Check(response);
                return Task.FromResult(ResponseMessage.Create(response));
            }
        );

    /// <summary>Refuses, as the service does: status, code and message.</summary>
    /// <param name="statusCode">The HTTP status, 400 to 599.</param>
    /// <param name="code">The error code, such as <c>InvalidParameter</c>.</param>
    /// <param name="message">The message.</param>
    /// <returns>This.</returns>
    public FakeResponses<TRequest> Refuses(int statusCode, string code, string message = "Refused by the test.") =>
        Add((_, _) => Task.FromResult(ResponseMessage.CreateRefusal(statusCode, code, message)));

    /// <summary>Throttles: status 429 and a pause that the service demands.</summary>
    /// <param name="retryAfter">The pause, in whole milliseconds.</param>
    /// <returns>This.</returns>
    public FakeResponses<TRequest> Throttles(TimeSpan retryAfter) =>
        Add((_, _) => Task.FromResult(ResponseMessage.CreateThrottling(retryAfter)));

    /// <summary>
    /// Breaks the connection before a response: an <see cref="HttpRequestException"/>, after which nobody knows what the service did.
    /// </summary>
    /// <returns>This.</returns>
    public FakeResponses<TRequest> Breaks() => Add((_, _) => throw ResponseMessage.CreateConnectionError());

    /// <summary>Never responses, until the caller gives up.</summary>
    /// <returns>This.</returns>
    public FakeResponses<TRequest> Hangs() =>
        Add(
            async (_, cancellationToken) =>
            {
                await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
                throw ResponseMessage.CreateConnectionError();
            }
        );

    /// <summary>Gives any text.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">Its type.</param>
    /// <returns>This.</returns>
    public FakeResponses<TRequest> Responds(int statusCode, string body, string mediaType = "application/json") =>
        Add((_, _) => Task.FromResult(ResponseMessage.Create(statusCode, body, mediaType)));

    bool IFakeRule.Matches(ApiRequest request) => request is TRequest typed && (_condition is null || _condition(typed));

    Task<HttpResponseMessage> IFakeRule.RespondAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        Func<TRequest, CancellationToken, Task<HttpResponseMessage>> response;
        lock (_responses)
        {
            if (_responses.Count == 0)
            {
                throw new InvalidOperationException(
                    $"On<{typeof(TRequest).Name}>() does not say what comes back: add Returns(…), Refuses(…) or another response."
                );
            }

            response = _responses[Math.Min(_next, _responses.Count - 1)];
            _next++;
        }

        return response((TRequest)request, cancellationToken);
    }

    private FakeResponses<TRequest> Add(Func<TRequest, CancellationToken, Task<HttpResponseMessage>> response)
    {
        lock (_responses)
        {
            _responses.Add(response);
        }

        return this;
    }

    /// <summary>An operation's request and response share its name.</summary>
    private static void Check(ApiResponse response)
    {
        var type = (response ?? throw new ArgumentNullException(nameof(response))).GetType();
        if (!Stem(typeof(TRequest).Name, "Request").SequenceEqual(Stem(type.Name, "Response")))
        {
            throw new ArgumentException($"{type.Name} is no response to {typeof(TRequest).Name}.", nameof(response));
        }
    }

    private static ReadOnlySpan<char> Stem(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) ? name.AsSpan(0, name.Length - suffix.Length) : name.AsSpan();
}
