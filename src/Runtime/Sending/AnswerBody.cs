using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>
/// Reads the bytes of an answer, and closes the stream that it reads: a caller that decides about repeating does not own the answer.
/// </summary>
internal static class AnswerBody
{
    private const int FirstRoom = 16 * 1024;
    private const int LeastRoom = 1024;

    /// <exception cref="ApiException">The answer is longer than allowed.</exception>
    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public static async ValueTask ReadAsync(HttpResponseMessage answer, ByteBuffer body, int limit, CancellationToken cancellationToken)
    {
        if (answer.Content is null)
        {
            return;
        }

        if (answer.Content.Headers.ContentLength > limit)
        {
            throw TooLong(answer, limit);
        }

#if NETSTANDARD2_0
        using var stream = await answer.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
        var stream = await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
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
                    throw TooLong(answer, limit);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            // As a connection that breaks before the first byte: callers have one exception to handle.
            throw new HttpRequestException("The connection broke before the answer had come to its end.", exception);
        }
    }

    /// <summary>Lets the answer be read again by others, who expect it where it was.</summary>
    public static void PutBack(HttpResponseMessage answer, ByteBuffer body)
    {
        var content = new ByteArrayContent(body.Written.ToArray());
        foreach (var header in answer.Content?.Headers.AsEnumerable() ?? [])
        {
            content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        answer.Content = content;
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

    private static ApiException TooLong(HttpResponseMessage answer, int limit)
    {
        var message =
            $"The answer is longer than {limit.ToString(CultureInfo.InvariantCulture)} bytes, the limit of {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.MaxResponseBytes)}.";
        return new ApiException((int)answer.StatusCode, null, message, AnswerReader.RequestIdOf(answer), null);
    }
}
