namespace FaceSearchToolkit;

/// <summary>
/// Puts on a message what changes with each attempt: the date, the nonce, and the signature over the message as it stands.
/// </summary>
internal static class MessageSignature
{
    /// <param name="call">The call.</param>
    /// <param name="message">One attempt of it, whose content's bytes are at hand.</param>
    /// <param name="credential">What to sign with; null for an anonymous operation.</param>
    /// <returns>The nonce.</returns>
    /// <exception cref="ArgumentException">A header's value cannot be sent.</exception>
    public static string Apply(ApiCall call, HttpRequestMessage message, ApiCredentialValue? credential)
    {
        var options = call.Settings.Options;
        var nonce = options.NonceFactory() ?? throw new InvalidOperationException($"{nameof(ApiClientOptions.NonceFactory)} gave null.");
        var contentHash = (message.Content as ApiContent)?.Hash ?? Hashing.OfNothing;
        SetUnlessGiven(call, message, HeaderNames.ContentHash, contentHash);
        SetUnlessGiven(call, message, HeaderNames.Date, call.Settings.Dates.Format(options.TimeProvider.GetUtcNow()));
        SetUnlessGiven(call, message, HeaderNames.Nonce, nonce);
        if (credential is { BearerToken: { } token })
        {
            AddBearer(call, message, token);
        }
        else if (credential is not null)
        {
            AddKey(call, message, credential, contentHash);
        }

        return nonce;
    }

    private static void AddKey(ApiCall call, HttpRequestMessage message, ApiCredentialValue credential, string contentHash)
    {
        Set(call, message, HeaderNames.AccessKeyId, credential.SecurityToken is null ? null : credential.AccessKeyId);
        Set(call, message, HeaderNames.SecurityToken, credential.SecurityToken);
        Set(call, message, HeaderNames.Authorization, Authorize(call, message, credential, contentHash));
    }

    private static string Authorize(ApiCall call, HttpRequestMessage message, ApiCredentialValue credential, string contentHash)
    {
        var headers = ThreadSpare<SignedHeaders>.Take() ?? new SignedHeaders();
        Collect(message, headers);
        var authorization = Authorize(call, message, headers, credential, contentHash);
        headers.Clear();
        ThreadSpare<SignedHeaders>.Keep(headers);
        return authorization;
    }

    private static string Authorize(
        ApiCall call,
        HttpRequestMessage message,
        SignedHeaders headers,
        ApiCredentialValue credential,
        string contentHash
    )
    {
        var method = message.Method.Method;
        if (ReferenceEquals(message.RequestUri, call.Address))
        {
            headers.AddHost(call.Host);
            return Acs3Signature.Authorize(
                method,
                call.Request.Path,
                call.Request.Query,
                headers,
                contentHash,
                credential.AccessKeyId!,
                credential.AccessKeySecret!
            );
        }

        // A handler has changed the address.
        var (path, query) = RequestAddress.Parts(message.RequestUri!);
        headers.AddHost(ApiEndpoint.GetAuthority(message.RequestUri!));
        return Acs3Signature.Authorize(
            method,
            path.AsSpan(),
            query.AsSpan(),
            headers,
            contentHash,
            credential.AccessKeyId!,
            credential.AccessKeySecret!
        );
    }

    private static void Collect(HttpRequestMessage message, SignedHeaders headers)
    {
#if NETSTANDARD2_0
        foreach (var header in message.Headers.Concat(message.Content?.Headers.AsEnumerable() ?? []))
        {
            foreach (var value in header.Value)
            {
                headers.Add(header.Key, value);
            }
        }
#else
        Collect(message.Headers.NonValidated, headers);
        if (message.Content is { } content)
        {
            Collect(content.Headers.NonValidated, headers);
        }
#endif
    }

#if !NETSTANDARD2_0
    private static void Collect(System.Net.Http.Headers.HttpHeadersNonValidated source, SignedHeaders headers)
    {
        foreach (var header in source)
        {
            if (header.Value.Count == 1)
            {
                headers.Add(header.Key, header.Value.ToString());
                continue;
            }

            foreach (var value in header.Value)
            {
                headers.Add(header.Key, value);
            }
        }
    }
#endif

    private static void AddBearer(ApiCall call, HttpRequestMessage message, string token)
    {
        Set(call, message, HeaderNames.BearerToken, token);
        if (call.Operation.Style == ApiStyle.Roa)
        {
            Set(call, message, HeaderNames.SignatureType, "BEARERTOKEN");
        }
        else if (ReferenceEquals(message.RequestUri, call.Address))
        {
            message.RequestUri = RequestAddress.Create(
                $"{call.Request.Address}{(call.Request.Query.IsEmpty ? '?' : '&')}SignatureType=BEARERTOKEN"
            );
        }
    }

    /// <summary>What the request itself gives goes before: it was put on the message already.</summary>
    private static void SetUnlessGiven(ApiCall call, HttpRequestMessage message, string name, string value)
    {
        foreach (var header in call.Request.Headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }

        Set(call, message, name, value);
    }

    private static void Set(ApiCall call, HttpRequestMessage message, string name, string? value)
    {
        if (call.Signing.IsSigned)
        {
            message.Headers.Remove(name);
        }

        if (value is not null)
        {
            message.Headers.TryAddWithoutValidation(name, HeaderText.CheckedValue(name, value));
        }
    }
}
