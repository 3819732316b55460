using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FaceSearchToolkit.Testing;

/// <summary>A server on this machine that gives one answer.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    /// <param name="body">What it answers.</param>
    public LoopbackServer(string body)
    {
        _listener.Start();
        RequestLine = AnswerAsync(body);
    }

    /// <summary>Its address.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The first line of the request.</summary>
    public Task<string> RequestLine { get; }

    public void Dispose() => _listener.Dispose();

    private async Task<string> AnswerAsync(string body)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), leaveOpen: true);
        var first = await reader.ReadLineAsync();
        while (await reader.ReadLineAsync() is { Length: > 0 }) { }

        var bytes = Encoding.UTF8.GetBytes(body);
        await client
            .GetStream()
            .WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n"
                )
            );
        await client.GetStream().WriteAsync(bytes);
        return first!;
    }
}
