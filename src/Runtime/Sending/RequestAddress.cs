namespace FaceSearchToolkit;

/// <summary>Addresses that go on the wire exactly as they were signed.</summary>
internal static class RequestAddress
{
    /// <exception cref="ArgumentException">This version of .NET would send another address than the signed one.</exception>
    public static Uri Create(string origin, string target)
    {
#if NETSTANDARD2_0
        var address = new Uri(origin + target);
#else
        var address = new Uri(origin + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
#endif
        return address.PathAndQuery == target
            ? address
            : throw new ArgumentException("A value in the path or the query cannot be sent: .NET would change the address after it was signed.");
    }
}
