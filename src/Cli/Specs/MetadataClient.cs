using System.Globalization;
using System.Net;
using System.Text;
using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>Downloads a document, and no more than a document can be.</summary>
internal sealed class MetadataClient : IDisposable
{
    private const int MaxRedirects = 5;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly HttpClient _http;
    private readonly int _maxBytes;

    /// <param name="handler">What requests go through; it must not follow redirects by itself.</param>
    /// <param name="maxBytes">More than that is not read.</param>
    public MetadataClient(HttpMessageHandler handler, int maxBytes)
    {
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd($"{ToolInfo.Name}/{ToolInfo.Version}");
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        _maxBytes = maxBytes;
    }

    /// <summary>The text at an address.</summary>
    public async Task<string> GetAsync(Uri address, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            return await FollowAsync(address, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new InputException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{address} did not answer in {timeout.TotalSeconds} s: try again, or give it more with --timeout"
                )
            );
        }
        catch (Exception mistake) when (mistake is HttpRequestException or IOException)
        {
            throw new InputException($"{address} cannot be read: {mistake.Message}", mistake);
        }
        catch (DecoderFallbackException mistake)
        {
            throw new InputException($"{address} is not UTF-8 text", mistake);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<string> FollowAsync(Uri start, CancellationToken cancellationToken)
    {
        var address = start;
        for (var i = 0; i <= MaxRedirects; i++)
        {
            using var response = await _http
                .GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            if (response.Headers.Location is not { } next || (int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
            {
                ThrowIfRefused(response.StatusCode, address);
                return await ReadAsync(response.Content, address, cancellationToken).ConfigureAwait(false);
            }

            var target = new Uri(address, next);
            address =
                target.Scheme == Uri.UriSchemeHttps || target.Scheme == start.Scheme
                    ? target
                    : throw new InputException($"{address} leads to {target}, which is not https; nothing was downloaded");
        }

        throw new InputException($"{start} leads from one address to the next and to no document");
    }

    private static void ThrowIfRefused(HttpStatusCode status, Uri address)
    {
        if (status == HttpStatusCode.NotFound)
        {
            throw new InputException(
                $"{address}: there is no such document (404): check the product and the version,"
                    + " written as in the platform's OpenAPI portal"
            );
        }

        if (status != HttpStatusCode.OK)
        {
            throw new InputException(
                string.Create(CultureInfo.InvariantCulture, $"{address} answers {(int)status} ({status}); try again later")
            );
        }
    }

    private async Task<string> ReadAsync(HttpContent content, Uri address, CancellationToken cancellationToken)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var whole = new MemoryStream();
        var part = new byte[81920];
        for (int length; (length = await stream.ReadAsync(part, cancellationToken).ConfigureAwait(false)) > 0; )
        {
            whole.Write(part, 0, length);
            if (whole.Length > _maxBytes)
            {
                throw new InputException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{address} is larger than {_maxBytes >> 20} MB, which no document of the platform is; nothing was written"
                    )
                );
            }
        }

        return Utf8.GetString(whole.GetBuffer(), 0, (int)whole.Length).TrimStart('\uFEFF');
    }
}
