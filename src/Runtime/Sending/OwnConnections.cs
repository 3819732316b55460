using System.Net;

namespace FaceSearchToolkit;

/// <summary>The connections that are made where the user brings no client: the system's proxy, compressed answers, no cookies, no redirects (a signature is for one address).</summary>
internal static class OwnConnections
{
    public static HttpMessageInvoker Create(ApiClientOptions options)
    {
#if NETSTANDARD2_0
        _ = options;
        return new HttpMessageInvoker(new HttpClientHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            UseCookies = false,
        });
#else
        return new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = options.ConnectTimeout,
            EnableMultipleHttp2Connections = true,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        });
#endif
    }
}
