namespace FaceSearchToolkit;

/// <summary>
/// Signs each attempt of a call, with a date and a nonce of its own. Clients have one inside of
/// <see cref="ApiClientOptions.HandlerFactories"/>. A pipeline of yours that repeats messages (a resilience handler in an
/// <see cref="HttpClient"/>) needs one more inside of it: the first attempt, signed already, passes as it is, and each further one is
/// signed anew. Other messages than calls pass as they are.
/// </summary>
/// <remarks>Holds no state of a call: one instance serves many calls at once. What to sign with travels with the message.</remarks>
public sealed class ApiSigningHandler : DelegatingHandler
{
    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">There is nothing to sign with.</exception>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiCall.FromMessage(request);
        if (call is null || call.Signing.TryPass(request, this))
        {
            return base.SendAsync(request, cancellationToken);
        }

        var credential = call.GetCredentialAsync(cancellationToken);
        if (!credential.IsCompletedSuccessfully || request.Content is not (null or ApiContent))
        {
            return SignAndSendAsync(call, request, credential, cancellationToken);
        }

        Sign(call, request, credential.Result);
        return base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SignAndSendAsync(
        ApiCall call,
        HttpRequestMessage request,
        ValueTask<ApiCredentialValue?> credential,
        CancellationToken cancellationToken
    )
    {
        var value = await credential.ConfigureAwait(false);
        await BytesAtHandAsync(request).ConfigureAwait(false);
        Sign(call, request, value);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Another handler may have put a content of its own in.</summary>
    private static async Task BytesAtHandAsync(HttpRequestMessage request)
    {
        if (request.Content is null or ApiContent)
        {
            return;
        }

        var content = new ApiContent(await request.Content.ReadAsByteArrayAsync().ConfigureAwait(false));
        foreach (var header in request.Content.Headers)
        {
            content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        request.Content = content;
    }

    private void Sign(ApiCall call, HttpRequestMessage request, ApiCredentialValue? credential)
    {
        var nonce = MessageSignature.Apply(call, request, credential);
        call.Signing.Note(nonce, this);
    }
}
