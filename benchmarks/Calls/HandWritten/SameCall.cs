using System.Runtime.InteropServices;
using FaceSearchToolkit.Benchmarks.Ice;

namespace FaceSearchToolkit.Benchmarks.Calls.HandWritten;

/// <summary>Makes sure that the floor does what the client does: the same bytes sent, and the same objects read.</summary>
internal static class SameCall
{
    private const string Nonce = "f8bd5b9e-9c4f-4d0b-8a53-6a5c0f5a1f0e";

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 20, 30, TimeSpan.Zero);

    public static string UserAgent { get; } =
        $"FaceSearchToolkit/{typeof(ApiClientOptions).Assembly.GetName().Version?.ToString(3)} ({RuntimeInformation.FrameworkDescription})";

    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static async Task VerifyAsync(int items)
    {
        using var service = new MemoryService(items) { KeepsRequests = true };
        using var httpClient = new HttpClient(service);
        var options = Search.Options(httpClient);
        options.TimeProvider = new FixedTime();
        options.NonceFactory = () => Nonce;
        using var client = new IceClient(options);
        var page = await client.SearchMediaByFaceAsync(Search.Request());
        var handWritten = await new HandWrittenClient(httpClient, UserAgent, () => Now, () => Nonce).SearchMediaByFaceAsync(
            Search.HandWritten()
        );
        Same(service.Requests[0], service.Requests[1]);
        Same(
            Text(page.RequestId, page.Success, page.Code, page.Total, page.MediaInfoList.Select(media => media.MediaId)),
            Text(
                handWritten.RequestId,
                handWritten.Success,
                handWritten.Code,
                handWritten.Total,
                handWritten.MediaInfoList.Select(media => media.MediaId)
            )
        );
    }

    private static string Text(string? requestId, bool success, string? code, long? total, IEnumerable<string?> media) =>
        $"{requestId} {success} {code} {total} {string.Join(' ', media)}";

    private static void Same(string ours, string handWritten)
    {
        if (ours != handWritten)
        {
            throw new InvalidOperationException($"The floor is another call. Ours:\n{ours}\nThe floor's:\n{handWritten}");
        }
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
