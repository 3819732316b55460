namespace FaceSearchToolkit;

/// <summary>The headers of the protocol.</summary>
internal static class HeaderNames
{
    public const string UserAgent = "User-Agent";
    public const string Accept = "Accept";
    public const string Authorization = "Authorization";
    public const string ContentType = "Content-Type";
    public const string Action = "x-acs-action";
    public const string Version = "x-acs-version";
    public const string ContentHash = "x-acs-content-sha256";
    public const string Date = "x-acs-date";
    public const string Nonce = "x-acs-signature-nonce";
    public const string AccessKeyId = "x-acs-accesskey-id";
    public const string SecurityToken = "x-acs-security-token";
    public const string BearerToken = "x-acs-bearer-token";
    public const string SignatureType = "x-acs-signature-type";
    public const string RequestId = "x-acs-request-id";
    public const string RetryAfter = "x-acs-retry-after";
}
