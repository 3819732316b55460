namespace FaceSearchToolkit.Testing;

/// <summary>
/// A service in memory: clients that are made with its <see cref="CreateOptions"/> validate, write, sign, repeat and read as ever, but
/// nothing leaves the process. Safe for many threads at once.
/// </summary>
public sealed class FakeService : HttpMessageHandler
{
    private readonly List<IFakeRule> _rules = [];
    private readonly List<FakeCall> _calls = [];
    private FakeFaults? _faults;

    /// <summary>What has come, in order; each attempt of a call by itself.</summary>
    public IReadOnlyList<FakeCall> Calls
    {
        get
        {
            lock (_calls)
            {
                return _calls.ToArray();
            }
        }
    }

    /// <summary>
    /// Makes options for a client of this service: an address that leads nowhere else, a credential without meaning, and no pauses between
    /// attempts. Change what the test is about.
    /// </summary>
    /// <returns>New options.</returns>
    public ApiClientOptions CreateOptions()
    {
        var options = new ApiClientOptions
        {
            Endpoint = "fake.invalid",
            Credential = new AccessKeyCredential("fake-id", Guid.NewGuid().ToString()),
            HttpClient = new HttpClient(this, disposeHandler: false),
        };
        options.Retry.BaseDelay = TimeSpan.Zero;
        return options;
    }

    /// <summary>The requests of one class that have come, in order; each attempt by itself.</summary>
    /// <typeparam name="TRequest">The request's class.</typeparam>
    public IReadOnlyList<TRequest> GetRequests<TRequest>()
        where TRequest : ApiRequest => Calls.Select(call => call.Request).OfType<TRequest>().ToArray();

    /// <summary>Expects calls. Of several expectations that fit a call, the one that was added last counts.</summary>
    /// <typeparam name="TRequest">The class of their requests.</typeparam>
    /// <param name="condition">Which requests; null: all of that class.</param>
    /// <returns>Says what comes back.</returns>
    public FakeResponses<TRequest> On<TRequest>(Func<TRequest, bool>? condition = null)
        where TRequest : ApiRequest
    {
        var responses = new FakeResponses<TRequest>(condition);
        lock (_rules)
        {
            _rules.Insert(0, responses);
        }

        return responses;
    }

    /// <summary>
    /// Lets a share of all expected attempts fail: 503, throttling, a proxy's page, half a response, a broken connection.
    /// </summary>
    /// <param name="share">From 0 (none) to 1 (all).</param>
    /// <param name="seed">Decides which attempts fail, and how: the same ones each time, where attempts come one after another.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    public void InjectFaults(double share, int seed) => _faults = new FakeFaults(share, seed);

    /// <inheritdoc/>
    /// <exception cref="UnexpectedCallException">Nobody expected the call.</exception>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ApiOperation.FromMessage(request) is not { } operation || ApiRequest.FromMessage(request) is not { } typed)
        {
            throw new InvalidOperationException("The fake service takes calls of generated clients only.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        lock (_calls)
        {
            _calls.Add(new FakeCall(operation, typed, request));
        }

        var rule = Find(operation, typed);
        return _faults?.Next() is { } fault ? Task.FromResult(fault) : rule.RespondAsync(typed, cancellationToken);
    }

    private IFakeRule Find(ApiOperation operation, ApiRequest request)
    {
        lock (_rules)
        {
            return _rules.Find(rule => rule.Matches(request))
                ?? throw new UnexpectedCallException(operation, _rules.ConvertAll(rule => rule.Description));
        }
    }
}
