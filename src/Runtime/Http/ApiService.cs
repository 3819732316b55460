using System.ComponentModel;

namespace FaceSearchToolkit;

/// <summary>A product of the platform in one version, and the hosts that serve it.</summary>
public sealed class ApiService
{
    private readonly string[] _endpoints;

    /// <summary>Describes a service.</summary>
    /// <param name="product">The product, such as <c>ICE</c>.</param>
    /// <param name="version">Its version, such as <c>2020-11-09</c>.</param>
    /// <param name="endpoints">Region, host, region, host, …</param>
    /// <exception cref="ArgumentException"><paramref name="endpoints"/> does not hold pairs.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ApiService(string product, string version, params string[] endpoints)
    {
        Product = product ?? throw new ArgumentNullException(nameof(product));
        Version = version ?? throw new ArgumentNullException(nameof(version));
        _endpoints = endpoints ?? throw new ArgumentNullException(nameof(endpoints));
        if (endpoints.Length % 2 != 0)
        {
            throw new ArgumentException("Endpoints are pairs of a region and its host.", nameof(endpoints));
        }

        GlobalHost = FindSingleHost(endpoints);
    }

    /// <summary>The product.</summary>
    public string Product { get; }

    /// <summary>The product's version.</summary>
    public string Version { get; }

    /// <summary>The host that serves several regions alike, and so all of them; null where there is none.</summary>
    internal string? GlobalHost { get; }

    /// <summary>The host that serves a region: from the table, else the one for all, else <c>{product}.{region}.aliyuncs.com</c>.</summary>
    internal string GetHost(string regionId)
    {
        for (var i = 0; i < _endpoints.Length; i += 2)
        {
            if (string.Equals(_endpoints[i], regionId, StringComparison.OrdinalIgnoreCase))
            {
                return _endpoints[i + 1];
            }
        }

#pragma warning disable CA1308 // Host names are lower-case by convention.
        return GlobalHost ?? $"{Product.ToLowerInvariant()}.{regionId.ToLowerInvariant()}.aliyuncs.com";
#pragma warning restore CA1308
    }

    /// <summary>The host of several pairs, if they all have the same.</summary>
    private static string? FindSingleHost(string[] endpoints)
    {
        for (var i = 3; i < endpoints.Length; i += 2)
        {
            if (endpoints[i] != endpoints[1])
            {
                return null;
            }
        }

        return endpoints.Length > 2 ? endpoints[1] : null;
    }
}
