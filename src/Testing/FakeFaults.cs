namespace FaceSearchToolkit.Testing;

/// <summary>Faults that come by chance, but the same ones for the same seed.</summary>
internal sealed class FakeFaults
{
    private readonly double _share;
    private readonly Random _random;

    public FakeFaults(double share, int seed)
    {
        _share = share is >= 0 and <= 1 ? share : throw new ArgumentOutOfRangeException(nameof(share), share, "A share is from 0 to 1.");
        _random = new Random(seed);
    }

    /// <summary>A fault to response with; null where the attempt goes well.</summary>
    /// <exception cref="HttpRequestException">The fault is a broken connection.</exception>
    public HttpResponseMessage? Next()
    {
        lock (_random)
        {
#pragma warning disable CA5394 // Chance, not secrecy.
            if (_random.NextDouble() >= _share)
            {
                return null;
            }

            return _random.Next(5) switch
            {
                0 => ResponseMessage.CreateRefusal(
                    503,
                    "ServiceUnavailable",
                    "The request has failed due to a temporary failure of the server."
                ),
                1 => ResponseMessage.CreateThrottling(TimeSpan.FromMilliseconds(1)),
                2 => ResponseMessage.Create(502, "<html><body><h1>502 Bad Gateway</h1></body></html>", "text/html"),
                3 => HalfResponse.Create(),
                _ => throw ResponseMessage.CreateConnectionError(),
            };
#pragma warning restore CA5394
        }
    }
}
