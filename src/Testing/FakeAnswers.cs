namespace FaceSearchToolkit.Testing;

/// <summary>What comes back for some calls: several answers one after another, of which the last one stays.</summary>
/// <typeparam name="TRequest">The request's class.</typeparam>
public sealed class FakeAnswers<TRequest> : IFakeRule
    where TRequest : ApiRequest
{
    private readonly Func<TRequest, bool>? _condition;
    private readonly List<Func<TRequest, CancellationToken, Task<HttpResponseMessage>>> _answers = [];
    private int _next;

    internal FakeAnswers(Func<TRequest, bool>? condition) => _condition = condition;

    string IFakeRule.Description => typeof(TRequest).Name + (_condition is null ? "" : " under a condition");

    /// <summary>Gives a typed answer.</summary>
    /// <param name="response">The answer of the request's operation.</param>
    /// <returns>This.</returns>
    /// <exception cref="ArgumentException">The answer is one of another operation.</exception>
    public FakeAnswers<TRequest> Returns(ApiResponse response)
    {
        Check(response);
        return Add((_, _) => Task.FromResult(AnswerMessage.Of(response)));
    }

    /// <summary>Gives a typed answer that depends on the request.</summary>
    /// <param name="respond">Makes the answer of the request's operation.</param>
    /// <returns>This.</returns>
    public FakeAnswers<TRequest> Returns(Func<TRequest, ApiResponse> respond) =>
        Add(
            (request, _) =>
            {
                var response = respond(request);
                Check(response);
                return Task.FromResult(AnswerMessage.Of(response));
            }
        );

    /// <summary>Refuses, as the service does: status, code and message.</summary>
    /// <param name="statusCode">The HTTP status, 400 to 599.</param>
    /// <param name="code">The error code, such as <c>InvalidParameter</c>.</param>
    /// <param name="message">The message.</param>
    /// <returns>This.</returns>
    public FakeAnswers<TRequest> Refuses(int statusCode, string code, string message = "Refused by the test.") =>
        Add((_, _) => Task.FromResult(AnswerMessage.Refusal(statusCode, code, message)));

    /// <summary>Throttles: status 429 and a pause that the service demands.</summary>
    /// <param name="retryAfter">The pause, in whole milliseconds.</param>
    /// <returns>This.</returns>
    public FakeAnswers<TRequest> Throttles(TimeSpan retryAfter) => Add((_, _) => Task.FromResult(AnswerMessage.Throttling(retryAfter)));

    /// <summary>
    /// Breaks the connection before an answer: an <see cref="HttpRequestException"/>, after which nobody knows what the service did.
    /// </summary>
    /// <returns>This.</returns>
    public FakeAnswers<TRequest> Breaks() => Add((_, _) => throw AnswerMessage.Broken());

    /// <summary>Never answers, until the caller gives up.</summary>
    /// <returns>This.</returns>
    public FakeAnswers<TRequest> Hangs() =>
        Add(
            async (_, cancellationToken) =>
            {
                await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
                throw AnswerMessage.Broken();
            }
        );

    /// <summary>Gives any text.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">Its type.</param>
    /// <returns>This.</returns>
    public FakeAnswers<TRequest> Answers(int statusCode, string body, string mediaType = "application/json") =>
        Add((_, _) => Task.FromResult(AnswerMessage.Of(statusCode, body, mediaType)));

    bool IFakeRule.Matches(ApiRequest request) => request is TRequest typed && (_condition is null || _condition(typed));

    Task<HttpResponseMessage> IFakeRule.AnswerAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        Func<TRequest, CancellationToken, Task<HttpResponseMessage>> answer;
        lock (_answers)
        {
            if (_answers.Count == 0)
            {
                throw new InvalidOperationException(
                    $"On<{typeof(TRequest).Name}>() does not say what comes back: add Returns(…), Refuses(…) or another answer."
                );
            }

            answer = _answers[Math.Min(_next, _answers.Count - 1)];
            _next++;
        }

        return answer((TRequest)request, cancellationToken);
    }

    private FakeAnswers<TRequest> Add(Func<TRequest, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        lock (_answers)
        {
            _answers.Add(answer);
        }

        return this;
    }

    /// <summary>An operation's request and response share its name.</summary>
    private static void Check(ApiResponse response)
    {
        var answer = response ?? throw new ArgumentNullException(nameof(response));
        if (!Stem(typeof(TRequest).Name, "Request").SequenceEqual(Stem(answer.GetType().Name, "Response")))
        {
            throw new ArgumentException($"{answer.GetType().Name} does not answer {typeof(TRequest).Name}.", nameof(response));
        }
    }

    private static ReadOnlySpan<char> Stem(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) ? name.AsSpan(0, name.Length - suffix.Length) : name.AsSpan();
}
