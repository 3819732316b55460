namespace FaceSearchToolkit;

/// <summary>One call: what travels with the messages of its attempts, for the handlers on their way.</summary>
internal sealed class ApiCall : IDisposable
{
    private const string Key = "FaceSearchToolkit.Call";

#if !NETSTANDARD2_0
    private static readonly HttpRequestOptionsKey<ApiCall> OptionsKey = new(Key);
#endif

    private ErrorBody? _error;

    public ApiCall(CallSettings settings, PreparedRequest request)
    {
        Settings = settings;
        Request = request;
        Address = RequestAddress.Create(request.Address);
        Time = new CallTime(settings.Options);
    }

    public CallSettings Settings { get; }

    public PreparedRequest Request { get; }

    public ApiOperation Operation => Request.Operation;

    public Uri Address { get; }

    /// <summary>The host of the address, with its port where it is not the scheme's own.</summary>
    public string Host => Request.HostPrefix.Length == 0 ? Settings.Endpoint.Authority : Request.HostPrefix + Settings.Endpoint.Authority;

    public CallTime Time { get; }

    public SigningState Signing { get; } = new();

    /// <summary>How many attempts were begun.</summary>
    public int Attempts { get; set; }

    /// <summary>The bytes of the last response, where the outermost handler has read them.</summary>
    public ByteBuffer Body { get; } = new();

    /// <summary>The refusal that the last response holds; parsed once, for the decision to repeat and for the exception.</summary>
    public ErrorBody GetError() => _error ??= ErrorResponse.Parse(Body.Written);

    /// <summary>Makes room for the next response.</summary>
    public void ClearBody()
    {
        Body.Truncate(0);
        _error = null;
    }

    /// <summary>The call that a message is an attempt of; null for other messages.</summary>
    public static ApiCall? FromMessage(HttpRequestMessage message)
    {
#if NETSTANDARD2_0
        return message.Properties.TryGetValue(Key, out var call) ? call as ApiCall : null;
#else
        return message.Options.TryGetValue(OptionsKey, out var call) ? call : null;
#endif
    }

    /// <summary>The message of one attempt, before it is signed.</summary>
    /// <exception cref="ArgumentException">A header's name or value cannot be sent.</exception>
    public HttpRequestMessage CreateMessage()
    {
        var message = new HttpRequestMessage(Operation.HttpMethod, Address);
        AddContent(message);
        AddHeaders(message);
#if NETSTANDARD2_0
        message.Properties[Key] = this;
#else
        message.Options.Set(OptionsKey, this);
        Settings.SetVersion(message);
#endif
        return message;
    }

    /// <summary>What to sign with; null for an anonymous operation.</summary>
    public ValueTask<ApiCredentialValue?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        if ((Operation.Flags & ApiOperationFlags.Anonymous) != 0)
        {
            return default;
        }

        var credential = Settings.Options.Credential!;
        var pending = credential.GetAsync(cancellationToken);
        return pending.IsCompletedSuccessfully ? new(Given(credential, pending.Result)) : AwaitAsync(credential, pending);

        static async ValueTask<ApiCredentialValue?> AwaitAsync(ApiCredential credential, ValueTask<ApiCredentialValue> pending) =>
            Given(credential, await pending.ConfigureAwait(false));

        static ApiCredentialValue Given(ApiCredential credential, ApiCredentialValue? value) =>
            value ?? throw new InvalidOperationException($"{credential.GetType().Name} gave no credential.");
    }

    public void Dispose() => Body.Dispose();

    /// <summary>
    /// POST, PUT and PATCH say that they have no body (Content-Length: 0). It also keeps .NET from sending a request again by itself when
    /// a connection breaks, so that a write by another method says it, too; .NET Framework allows it no content.
    /// </summary>
#if NETSTANDARD2_0
    private bool HasEmptyContent => Operation.Method is "POST" or "PUT" or "PATCH";
#else
    private bool HasEmptyContent => Operation.Method is "POST" or "PUT" or "PATCH" || !Operation.IsIdempotent;
#endif

    private void AddContent(HttpRequestMessage message)
    {
        if (Request.Content is null && Request.ContentType is null && !HasEmptyContent)
        {
            return;
        }

        message.Content = new ApiContent(Request.Content ?? []);
        if (Request.ContentType is { } contentType)
        {
            message.Content.Headers.TryAddWithoutValidation(HeaderNames.ContentType, contentType);
        }
    }

    private void AddHeaders(HttpRequestMessage message)
    {
        message.Headers.TryAddWithoutValidation(HeaderNames.Action, HeaderText.CheckedValue(HeaderNames.Action, Operation.Name));
        message.Headers.TryAddWithoutValidation(
            HeaderNames.Version,
            HeaderText.CheckedValue(HeaderNames.Version, Operation.Service.Version)
        );
        message.Headers.TryAddWithoutValidation(HeaderNames.UserAgent, Settings.UserAgent);
        message.Headers.TryAddWithoutValidation(HeaderNames.Accept, "application/json");
        foreach (var header in Request.Headers)
        {
            var name = HeaderText.CheckedName(header.Key);
            var value = HeaderText.CheckedValue(name, header.Value);
            message.Headers.Remove(name);
            message.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
