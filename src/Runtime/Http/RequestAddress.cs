namespace FaceSearchToolkit;

/// <summary>Addresses that go on the wire exactly as they were signed.</summary>
internal static class RequestAddress
{
    /// <exception cref="ArgumentException">This version of .NET would send another address than the signed one.</exception>
    public static Uri Create(string address)
    {
#if NETSTANDARD2_0
        var uri = new Uri(address);
        return address.EndsWith(uri.PathAndQuery, StringComparison.Ordinal)
            ? uri
            : throw new ArgumentException(
                "A value in the path or the query cannot be sent: .NET would change the address after it was signed."
            );
#else
        return new Uri(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
#endif
    }

    /// <summary>The path, and the query by key, of an address that a handler has changed.</summary>
    public static (string Path, string Query) Parts(Uri address)
    {
        var parts = address.PathAndQuery.Split(['?'], 2);
        return (parts[0], parts.Length == 1 ? "" : Sorted(parts[1]));
    }

    private static string Sorted(string query)
    {
        var pairs = query
            .Split(['&'], StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Contains('=', StringComparison.Ordinal) ? pair : pair + "=");
        return string.Join("&", pairs.OrderBy(pair => Uri.UnescapeDataString(pair.Split('=')[0]), StringComparer.Ordinal));
    }
}
