using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>
/// A service on a loopback port that does with each request what it is told to, and counts what it has carried out. A call's number is its
/// query parameter <c>N</c>.
/// </summary>
internal sealed class FaultyServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<int, Fault> _faultOf;
    private readonly int[] _seen;
    private readonly int[] _done;
    private int _connections;

    public FaultyServer(Func<int, Fault> faultOf, int calls = 8)
    {
        _faultOf = faultOf;
        _seen = new int[calls];
        _done = new int[calls];
        _listener.Start(512);
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Connections that are open now.</summary>
    public int Connections => _connections;

    /// <summary>How often a call reached the service.</summary>
    public int Seen(int call) => Volatile.Read(ref _seen[call]);

    /// <summary>How often a call was carried out.</summary>
    public int Done(int call) => Volatile.Read(ref _done[call]);

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
                while (await RequestLineAsync(stream) is { } line && await AnswerAsync(client, stream, NumberIn(line))) { }
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

    private static int NumberIn(string requestLine) =>
        int.Parse(requestLine.Split("?N=", 2)[1].Split(' ', 2)[0], NumberStyles.None, CultureInfo.InvariantCulture);

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
    private async Task<bool> AnswerAsync(TcpClient client, NetworkStream stream, int call)
    {
        Interlocked.Increment(ref _seen[call]);
        var fault = _faultOf(call);
        if (fault is not (Fault.ResetBefore or Fault.Busy or Fault.Throttled))
        {
            Interlocked.Increment(ref _done[call]);
        }

        switch (fault)
        {
            case Fault.ResetBefore or Fault.ResetAfter:
                client.LingerState = new LingerOption(true, 0);
                return false;
            case Fault.CloseWithoutAnswer:
                return false;
            case Fault.HalfResponse:
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
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{headers}Content-Length: {length}\r\n\r\n{body}"
            ),
            _end.Token
        );
        return true;
    }
}
