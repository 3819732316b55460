using System.Globalization;
using System.Net;

namespace FaceSearchToolkit;

/// <summary>Asks what hands out keys on this machine or beside it: one try, a short wait, a small response.</summary>
internal static class LocalHttp
{
    private const int Limit = 64 * 1024;

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(1);

    public static HttpClient Create()
    {
#if NETSTANDARD2_0
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
        };
#else
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = ConnectTimeout,
            ActivityHeadersPropagator = null,
        };
#endif
        return new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <exception cref="ApiCredentialException">There is no response, or it is too long.</exception>
    public static async Task<LocalResponse> SendAsync(
        CredentialHost host,
        HttpRequestMessage message,
        string name,
        CancellationToken cancellationToken
    ) =>
        await TrySendAsync(host, message, name, cancellationToken).ConfigureAwait(false)
        ?? throw ApiCredentialException.Unreachable($"{name} gave no response in time.");

    /// <summary>Null where somebody is there, but does not respond in time.</summary>
    /// <param name="host">The machine.</param>
    /// <param name="message">The request; disposed of here.</param>
    /// <param name="name">What is asked, for messages: an address may hold a secret.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ApiCredentialException">Nobody is there, or the response is too long.</exception>
    public static async Task<LocalResponse?> TrySendAsync(
        CredentialHost host,
        HttpRequestMessage message,
        string name,
        CancellationToken cancellationToken
    )
    {
        using var request = message;
        using var deadline = AttemptTime.Start(host.LocalTimeout, host.TimeProvider, cancellationToken);
        try
        {
            return await ExchangeAsync(host.Local, request, deadline.Token).ConfigureAwait(false);
        }
        catch (ApiException)
        {
            throw ApiCredentialException.Wrong(
                $"{name} gave a response longer than {Limit.ToString(CultureInfo.InvariantCulture)} bytes: that is not a key."
            );
        }
        catch (OperationCanceledException) when (deadline.IsOver)
        {
            return null;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            throw ApiCredentialException.Unreachable(
                $"{name} cannot be reached: {(exception.InnerException ?? exception).Message}",
                exception
            );
        }
    }

    /// <summary>A status that is no success, in words.</summary>
    public static ApiCredentialException Refused(string name, int status)
    {
        var text = $"{name} answered with status {status.ToString(CultureInfo.InvariantCulture)} ({(HttpStatusCode)status}).";
        return status is 429 or >= 500 ? ApiCredentialException.Unreachable(text) : ApiCredentialException.Wrong(text);
    }

    private static async Task<LocalResponse> ExchangeAsync(
        HttpClient client,
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        using var response = await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        using var body = new ByteBuffer();
        await ResponseBody.ReadAsync(response, body, Limit, cancellationToken).ConfigureAwait(false);
        return new LocalResponse((int)response.StatusCode, body.Written.ToArray());
    }
}
