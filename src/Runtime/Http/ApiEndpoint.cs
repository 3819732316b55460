using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Where calls go: a scheme and a host with its port.</summary>
internal sealed class ApiEndpoint
{
    private ApiEndpoint(string scheme, string authority)
    {
        var uri = new Uri($"{scheme}://{authority}");
        HostName = uri.Host;
        Port = uri.Port;
        Scheme = scheme;
        Authority = authority;
        Origin = $"{scheme}://{authority}";
    }

    /// <summary>Stands where another client addresses the call.</summary>
    public static ApiEndpoint Elsewhere { get; } = new(Uri.UriSchemeHttps, "elsewhere.invalid");

    public string Scheme { get; }

    /// <summary>The host, with the port where it is not the scheme's own.</summary>
    public string Authority { get; }

    public string Origin { get; }

    public string HostName { get; }

    public int Port { get; }

    /// <summary>The option, else the table, else the rule. A product that has one host for all its regions needs none.</summary>
    /// <exception cref="ArgumentException">Neither is given, or the endpoint is no address.</exception>
    public static ApiEndpoint Resolve(ApiService service, ApiClientOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.Endpoint))
        {
            return Parse(options.Endpoint!.Trim(), nameof(options));
        }

        var host = string.IsNullOrWhiteSpace(options.RegionId) ? service.GlobalHost : service.GetHost(options.RegionId!.Trim());
        return host is null
            ? throw new ArgumentException(
                $"Set {nameof(options.RegionId)}, such as \"cn-shanghai\", or {nameof(options.Endpoint)}.",
                nameof(options)
            )
            : Parse(host, nameof(options));
    }

    private static ApiEndpoint Parse(string text, string parameter)
    {
        var address = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        var isAddress =
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.PathAndQuery == "/"
            && uri.UserInfo.Length == 0
            && uri.Fragment.Length == 0;
        return isAddress
            ? new ApiEndpoint(uri!.Scheme, GetAuthority(uri))
            : throw new ArgumentException(
                "The endpoint is a host, such as \"ice.cn-shanghai.aliyuncs.com\", or http:// or https:// and a host, without a path.",
                parameter
            );
    }

    /// <summary>The host of an address as it stands in the <c>Host</c> header: with the port where it is not the scheme's own.</summary>
    public static string GetAuthority(Uri uri)
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        return uri.IsDefaultPort ? host : $"{host}:{uri.Port.ToString(CultureInfo.InvariantCulture)}";
    }
}
