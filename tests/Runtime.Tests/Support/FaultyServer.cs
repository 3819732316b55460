using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>A service on a loopback port that does with each request what it is told to, and counts what it has carried out.</summary>
internal sealed class FaultyServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, Fault> _faultOf;
    private int _connections;

    public FaultyServer(Func<string, Fault> faultOf)
    {
        _faultOf = faultOf;
        _listener.Start(512);
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Connections that are open now.</summary>
    public int Connections => _connections;

    /// <summary>How often each call reached the service, by the call's name.</summary>
    public ConcurrentDictionary<string, int> Seen { get; } = new();

    /// <summary>How often each call was carried out.</summary>
    public ConcurrentDictionary<string, int> Done { get; } = new();

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            Interlocked.Increment(ref _connections);
            try
            {
                var stream = client.GetStream();
                while (await RequestLineAsync(stream) is { } line && await AnswerAsync(client, stream, line.Split('?', ' ')[2]))
                {
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The client has gone.
            }
            finally
            {
                Interlocked.Decrement(ref _connections);
            }
        }
    }

    /// <summary>The first line of a request without a body; null at the end of the connection.</summary>
    private async Task<string?> RequestLineAsync(NetworkStream stream)
    {
        var request = new StringBuilder();
        var buffer = new byte[4096];
        while (!request.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer, _end.Token);
            if (count == 0)
            {
                return null;
            }

            request.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return request.ToString().Split("\r\n")[0];
    }

    /// <summary>Whether the connection goes on.</summary>
    private async Task<bool> AnswerAsync(TcpClient client, NetworkStream stream, string call)
    {
        Seen.AddOrUpdate(call, 1, (_, count) => count + 1);
        var fault = _faultOf(call);
        if (fault is not (Fault.ResetBefore or Fault.Busy or Fault.Throttled))
        {
            Done.AddOrUpdate(call, 1, (_, count) => count + 1);
        }

        switch (fault)
        {
            case Fault.ResetBefore or Fault.ResetAfter:
                client.LingerState = new LingerOption(true, 0);
                return false;
            case Fault.CloseWithoutAnswer:
                return false;
            case Fault.HalfAnswer:
                await WriteAsync(stream, "200 OK", "", 100);
                return false;
            case Fault.Slow:
                await Task.Delay(TimeSpan.FromSeconds(2), _end.Token);
                return await WriteAsync(stream, "200 OK", "");
            case Fault.Busy:
                return await WriteAsync(stream, "503 Busy", "");
            case Fault.Throttled:
                return await WriteAsync(stream, "429 Slow", "x-acs-retry-after: 3\r\n");
            default:
                return await WriteAsync(stream, "200 OK", "");
        }
    }

    private async Task<bool> WriteAsync(NetworkStream stream, string status, string headers, int missing = 0)
    {
        const string body = """{"Int":5}""";
        var length = (body.Length + missing).ToString(CultureInfo.InvariantCulture);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{headers}Content-Length: {length}\r\n\r\n{body}"), _end.Token);
        return true;
    }
}
