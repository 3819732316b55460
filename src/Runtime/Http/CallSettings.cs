#if !NETSTANDARD2_0
using System.Net;
#endif

namespace FaceSearchToolkit;

/// <summary>What all calls of a client share.</summary>
internal sealed class CallSettings
{
    public CallSettings(ApiClientOptions options, ApiEndpoint endpoint, HttpClient? httpClient)
    {
        Options = options;
        Endpoint = endpoint;
        HttpClient = httpClient;
        ShowsTokens = httpClient is not null || options.HandlerFactories.Count > 0 || options.Credential is not (null or FixedCredential);
        UserAgent = HeaderText.CheckedValue(HeaderNames.UserAgent, UserAgentText.Create(options.UserAgent));
    }

    public ApiClientOptions Options { get; }

    public ApiEndpoint Endpoint { get; }

    /// <summary>The user's; null where the client has its own connections.</summary>
    public HttpClient? HttpClient { get; }

    /// <summary>Whether code of the user's sees the cancellation tokens of attempts: a handler, a client or a credential.</summary>
    public bool ShowsTokens { get; }

    public string UserAgent { get; }

    public DateText Dates { get; } = new();

#if !NETSTANDARD2_0
    /// <summary>
    /// Sets the version of HTTP: the one of the user's client; else over TLS whatever the service speaks from 1.1 on, as TLS itself finds
    /// out.
    /// </summary>
    public void SetVersion(HttpRequestMessage message)
    {
        if (HttpClient is { } client)
        {
            message.Version = client.DefaultRequestVersion;
            message.VersionPolicy = client.DefaultVersionPolicy;
        }
        else if (Endpoint.Scheme == Uri.UriSchemeHttps)
        {
            message.Version = HttpVersion.Version11;
            message.VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher;
        }
    }
#endif
}
