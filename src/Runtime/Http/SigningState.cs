namespace FaceSearchToolkit;

/// <summary>
/// Which signature of a call has not been sent yet, so that of several signing handlers on the way only those sign that have to.
/// </summary>
/// <remarks>
/// Where clones of a message travel at once (hedging), one of them may pass on; the others find nothing here and are signed.
/// </remarks>
internal sealed class SigningState
{
    private string? _nonce;
    private ApiSigningHandler? _signer;

    /// <summary>Whether a message of the call was signed before.</summary>
    public bool IsSigned => Volatile.Read(ref _nonce) is not null;

    /// <summary>Notes a new signature.</summary>
    public void Note(string nonce, ApiSigningHandler signer)
    {
        Volatile.Write(ref _nonce, nonce);
        Volatile.Write(ref _signer, signer);
    }

    /// <summary>
    /// Whether the message has a signature of another handler that no one has sent yet; only the first to ask is told so.
    /// </summary>
    public bool TryPass(HttpRequestMessage message, ApiSigningHandler asking)
    {
        var signer = Volatile.Read(ref _signer);
        return signer is not null
            && signer != asking
            && Interlocked.CompareExchange(ref _signer, null, signer) == signer
            && message.Headers.TryGetValues(HeaderNames.Nonce, out var values)
            && values.FirstOrDefault() == Volatile.Read(ref _nonce);
    }
}
