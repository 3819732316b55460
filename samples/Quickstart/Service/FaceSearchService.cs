using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Quickstart.Service;

/// <summary>
/// A small face-search service on a free loopback port. It speaks the platform's protocol, so that the sample makes real calls
/// without an account, and it shares no code with the toolkit, so that the two check each other.
/// </summary>
internal sealed class FaceSearchService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FaceSearchService(WebApplication app)
    {
        _app = app;
    }

    public string Address => _app.Urls.Single();

    public static async Task<FaceSearchService> StartAsync(string accessKeyId, string accessKeySecret)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel((KestrelServerOptions kestrel) => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();

        var gateway = new Gateway(new SignatureCheck(accessKeyId, accessKeySecret), MediaLibrary.Invented);
        app.Run(gateway.HandleAsync);
        await app.StartAsync();
        return new FaceSearchService(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
