using System.Buffers;
using System.Globalization;
using System.Text;

namespace FaceSearchToolkit.Benchmarks.Calls.HandWritten;

/// <summary>
/// The floor of a call: what somebody writes who calls this one operation only and spares nothing for speed. No validation, no time limit
/// of its own, no lenient reading, no errors.
/// </summary>
internal sealed class HandWrittenClient(HttpClient httpClient, string userAgent, Func<DateTimeOffset> now, Func<string> nonce)
{
    private const string Host = "ice.cn-shanghai.aliyuncs.com";

    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly byte[] _secret = Encoding.UTF8.GetBytes(Search.AccessKeySecret);

    private static ReadOnlySpan<byte> Origin => "https://ice.cn-shanghai.aliyuncs.com/?"u8;

    public async Task<HandWrittenPage> SearchMediaByFaceAsync(HandWrittenRequest request)
    {
        using var message = CreateMessage(request);
        using var answer = await httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        var body = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            return HandWrittenPage.Read(body.AsSpan(0, await ReadAsync(answer.Content, body)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    /// <summary>The message, signed.</summary>
    public HttpRequestMessage CreateMessage(HandWrittenRequest request)
    {
        var address = new Utf8Text(stackalloc byte[2048]);
        address.Append(Origin);
        HandWrittenQuery.Write(ref address, request);
        var date = now().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var unique = nonce();
        var authorization = HandWrittenSignature.Authorize(
            address.Written[Origin.Length..],
            Host,
            date,
            unique,
            Search.AccessKeyId,
            _secret
        );
        var message = new HttpRequestMessage(HttpMethod.Post, new Uri(Encoding.ASCII.GetString(address.Written), AsWritten))
        {
            Content = new ByteArrayContent([]),
        };
        message.Headers.TryAddWithoutValidation("x-acs-version", "2020-11-09");
        message.Headers.TryAddWithoutValidation("x-acs-action", "SearchMediaByFace");
        message.Headers.TryAddWithoutValidation("x-acs-date", date);
        message.Headers.TryAddWithoutValidation("x-acs-signature-nonce", unique);
        message.Headers.TryAddWithoutValidation("x-acs-content-sha256", HandWrittenSignature.HashOfNothing);
        message.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Headers.TryAddWithoutValidation("Authorization", authorization);
        return message;
    }

    private static async ValueTask<int> ReadAsync(HttpContent content, byte[] body)
    {
        await using var stream = await content.ReadAsStreamAsync();
        var length = 0;
        while (await stream.ReadAsync(body.AsMemory(length)) is var count and > 0)
        {
            length += count;
        }

        return length;
    }
}
