using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>
/// Reads the bytes of a response, and closes the stream that it reads: a caller that decides about repeating does not own the response.
/// </summary>
internal static class ResponseBody
{
    private const int FirstRoom = 16 * 1024;
    private const int LeastRoom = 1024;

    /// <summary>What is read of a refusal, in bytes: its reason comes first, and the rest is nobody's.</summary>
    private const int RefusalLimit = 64 * 1024;

    /// <exception cref="ApiException">The response is longer than allowed. A refusal is cut instead.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public static async ValueTask ReadAsync(HttpResponseMessage response, ByteBuffer body, int limit, CancellationToken cancellationToken)
    {
        if (response.Content is null)
        {
            return;
        }

        var isRefusal = (int)response.StatusCode >= 400;
        limit = isRefusal ? Math.Min(limit, RefusalLimit) : limit;
        if (!isRefusal && response.Content.Headers.ContentLength > limit)
        {
            throw TooLong(response, limit);
        }

#if NETSTANDARD2_0
        using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
#endif
        try
        {
            int count;
            while ((count = await ReadSomeAsync(stream, body, cancellationToken).ConfigureAwait(false)) > 0)
            {
                body.Advance(count);
                if (body.Length > limit)
                {
                    if (!isRefusal)
                    {
                        throw TooLong(response, limit);
                    }

                    body.Truncate(limit);
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            // As a connection that breaks before the first byte: callers have one exception to handle.
            throw new HttpRequestException("The connection broke before the response had come to its end.", exception);
        }
    }

    /// <summary>Lets the response be read again by others, who expect it where it was.</summary>
    public static void PutBack(HttpResponseMessage response, ByteBuffer body)
    {
        var content = new ByteArrayContent(body.Written.ToArray());
        foreach (var header in response.Content?.Headers.AsEnumerable() ?? [])
        {
            content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        response.Content = content;
    }

    /// <summary>Reads into the free part of the buffer.</summary>
#if NETSTANDARD2_0
    private static Task<int> ReadSomeAsync(Stream stream, ByteBuffer body, CancellationToken cancellationToken)
    {
        var room = body.GetSegment(RoomIn(body));
        return stream.ReadAsync(room.Array!, room.Offset, room.Count, cancellationToken);
    }
#else
    private static ValueTask<int> ReadSomeAsync(Stream stream, ByteBuffer body, CancellationToken cancellationToken) =>
        stream.ReadAsync(body.GetMemory(RoomIn(body)), cancellationToken);
#endif

    private static int RoomIn(ByteBuffer body) => body.Length == 0 ? FirstRoom : LeastRoom;

    private static ApiException TooLong(HttpResponseMessage response, int limit)
    {
        var message =
            $"The response is longer than {limit.ToString(CultureInfo.InvariantCulture)} bytes, "
            + $"the limit of {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.MaxResponseBytes)}.";
        return new ApiException((int)response.StatusCode, null, message, ResponseReader.FindRequestId(response), null);
    }
}
