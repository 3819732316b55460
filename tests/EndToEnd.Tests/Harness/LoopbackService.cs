using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>Answers every request on a loopback port with the next of some JSON texts, and keeps what it was asked.</summary>
internal sealed class LoopbackService : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    public LoopbackService(params string[] responses)
    {
        Address = $"http://127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _serving = ServeAsync(responses);
    }

    public string Address { get; }

    /// <summary>The headers and the query of each request.</summary>
    public List<(WebHeaderCollection Headers, string Query)> Requests { get; } = [];

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait(TimeSpan.FromSeconds(10));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync(string[] responses)
    {
        foreach (var response in responses)
        {
            HttpListenerContext call;
            try
            {
                call = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Requests.Add(((WebHeaderCollection)call.Request.Headers, call.Request.Url!.Query));
            call.Response.ContentType = "application/json";
            call.Response.Close(Encoding.UTF8.GetBytes(response), willBlock: true);
        }
    }
}
