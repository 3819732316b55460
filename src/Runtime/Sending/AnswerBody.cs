using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>Reads the bytes of an answer.</summary>
internal static class AnswerBody
{
    private const int Step = 16 * 1024;

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
            while (await ReadSomeAsync(stream, body, cancellationToken).ConfigureAwait(false) > 0)
            {
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

    private static async ValueTask<int> ReadSomeAsync(Stream stream, ByteBuffer body, CancellationToken cancellationToken)
    {
#if NETSTANDARD2_0
        var chunk = new byte[Step];
        var count = await stream.ReadAsync(chunk, 0, chunk.Length, cancellationToken).ConfigureAwait(false);
        body.Append(chunk.AsSpan(0, count));
#else
        var count = await stream.ReadAsync(body.GetMemory(Step), cancellationToken).ConfigureAwait(false);
        body.Advance(count);
#endif
        return count;
    }

    private static ApiException TooLong(HttpResponseMessage answer, int limit)
    {
        var message = $"The answer is longer than {limit.ToString(CultureInfo.InvariantCulture)} bytes, the limit of {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.MaxResponseBytes)}.";
        return new ApiException((int)answer.StatusCode, null, message, AnswerReader.RequestIdOf(answer), null);
    }
}
