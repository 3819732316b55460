using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>Answers one request on a free loopback port and keeps its first line.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public LoopbackServer(string body)
    {
        _listener.Start();
        RequestLine = AnswerAsync(body);
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public Task<string> RequestLine { get; }

    public void Dispose() => _listener.Dispose();

    private async Task<string> AnswerAsync(string body)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var request = new StringBuilder();
        var buffer = new byte[4096];
        while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            request.Append(Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer)));
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}"));
        return request.ToString().Split("\r\n")[0];
    }
}
