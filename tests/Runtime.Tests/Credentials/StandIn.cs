using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FaceSearchToolkit.Runtime.Tests.Credentials;

/// <summary>
/// An HTTP service on a free loopback port, which stands in for every host that the code under test calls, and keeps what it was asked.
/// </summary>
internal sealed class StandIn : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<HttpCall> _calls = new();

    public StandIn()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public Func<HttpCall, Task<HttpReply>> Answer { get; set; } = _ => Task.FromResult(new HttpReply("", 404));

    public HttpCall[] Calls => [.. _calls];

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Reply(Func<HttpCall, HttpReply> answer) => Answer = call => Task.FromResult(answer(call));

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token), _stop.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken stop)
    {
        using var connection = client;
        await using var stream = connection.GetStream();
        try
        {
            var call = await ReadAsync(stream, stop);
            _calls.Enqueue(call);
            var reply = await Answer(call);
            if (reply.Status < 0)
            {
                await Task.Delay(Timeout.Infinite, stop);
            }

            var body = Encoding.UTF8.GetBytes(reply.Body);
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 {reply.Status} Status\r\nContent-Type: application/json\r\n"
                        + $"Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"
                ),
                stop
            );
            await stream.WriteAsync(body, stop);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The other side is gone, or the test is over.
        }
    }

    private static async Task<HttpCall> ReadAsync(NetworkStream stream, CancellationToken stop)
    {
        var text = new StringBuilder();
        var chunk = new byte[4096];
        int end;
        while ((end = text.ToString().IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0)
        {
            text.Append(await ReadSomeAsync(stream, chunk, stop));
        }

        var lines = text.ToString()[..end].Split("\r\n");
        var headers = lines
            .Skip(1)
            .Select(line => line.Split(':', 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var length = headers.TryGetValue("Content-Length", out var value)
            ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
        while (text.Length < end + 4 + length)
        {
            text.Append(await ReadSomeAsync(stream, chunk, stop));
        }

        var first = lines[0].Split(' ');
        return new HttpCall(first[0], first[1], headers, text.ToString()[(end + 4)..]);
    }

    private static async Task<string> ReadSomeAsync(NetworkStream stream, byte[] chunk, CancellationToken stop)
    {
        var count = await stream.ReadAsync(chunk, stop);
        return count > 0 ? Encoding.ASCII.GetString(chunk, 0, count) : throw new IOException("gone");
    }
}
