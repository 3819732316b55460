using System.Net;

namespace FaceSearchToolkit;

/// <summary>
/// The connections that are made where the user brings no client: the system's proxy, compressed responses, no cookies, no redirects (a
/// signature is for one address).
/// </summary>
internal static class OwnConnections
{
    public static HttpMessageInvoker Create(TimeSpan connectTimeout) => new(CreateHandler(connectTimeout));

    public static HttpClient CreateClient() =>
        new(CreateHandler(new ApiClientOptions().ConnectTimeout)) { Timeout = Timeout.InfiniteTimeSpan };

#if NETSTANDARD2_0
    public static HttpClientHandler CreateHandler(TimeSpan connectTimeout)
    {
        _ = connectTimeout;
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            UseCookies = false,
        };
    }
#else
    public static SocketsHttpHandler CreateHandler(TimeSpan connectTimeout) =>
        new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = connectTimeout,
            EnableMultipleHttp2Connections = true,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        };
#endif
}
