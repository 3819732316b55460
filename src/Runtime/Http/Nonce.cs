namespace FaceSearchToolkit;

/// <summary>The default text that makes a signature unique.</summary>
internal static class Nonce
{
    /// <summary>
    /// A random GUID. It must be unique, not secret: a signature cannot be made with it alone. So it need not come from the system's
    /// generator, whose call would be a tenth of a request's time.
    /// </summary>
    public static string Create()
    {
#if NETSTANDARD2_0
        return Guid.NewGuid().ToString();
#else
        Span<byte> bytes = stackalloc byte[16];
#pragma warning disable CA5394 // Unique is enough.
        Random.Shared.NextBytes(bytes);
#pragma warning restore CA5394
        return new Guid(bytes).ToString();
#endif
    }
}
