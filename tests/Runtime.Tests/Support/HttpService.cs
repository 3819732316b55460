using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>
/// A whole HTTP server on a free loopback port, for what connections find out between them: versions, encodings, proxies. It signs its
/// certificate itself.
/// </summary>
internal sealed class HttpService : IAsyncDisposable
{
    private const string Answer = """{"Int":5}""";

    private static readonly X509Certificate2 Certificate = SelfSigned();

    private readonly WebApplication _application;

    private HttpService(WebApplication application) => _application = application;

    public Uri Address =>
        new(
            _application
                .Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
                .Features.Get<IServerAddressesFeature>()!
                .Addresses.Single()
        );

    /// <summary>Whether a certificate is the one of this server.</summary>
    public static bool Is(X509Certificate? certificate) => certificate?.GetCertHashString() == Certificate.GetCertHashString();

    /// <summary>Each request as it came: version, host and the encodings it takes.</summary>
    public List<string> Seen { get; } = [];

    /// <param name="isTls">Whether it speaks TLS.</param>
    /// <param name="encoding">What answers are compressed with, where the request accepts it; empty: not at all.</param>
    public static async Task<HttpService> StartAsync(bool isTls, string encoding = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = isTls ? HttpProtocols.Http1AndHttp2 : HttpProtocols.Http1;
                if (isTls)
                {
                    listen.UseHttps(Certificate);
                }
            }));
        var service = new HttpService(builder.Build());
        service._application.Run(context => service.AnswerAsync(context, encoding));
        await service._application.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, string encoding)
    {
        Seen.Add($"{context.Request.Protocol} {context.Request.Host} {context.Request.Headers.AcceptEncoding}");
        var body = System.Text.Encoding.UTF8.GetBytes(Answer);
        if (encoding.Length > 0 && context.Request.Headers.AcceptEncoding.ToString().Contains(encoding, StringComparison.Ordinal))
        {
            context.Response.Headers.ContentEncoding = encoding;
            body = Compress(encoding, body);
        }

        await context.Response.Body.WriteAsync(body);
    }

    private static byte[] Compress(string encoding, byte[] body)
    {
        using var compressed = new MemoryStream();
        using (
            Stream stream =
                encoding == "br"
                    ? new BrotliStream(compressed, CompressionLevel.Fastest)
                    : new GZipStream(compressed, CompressionLevel.Fastest)
        )
        {
            stream.Write(body);
        }

        return compressed.ToArray();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
