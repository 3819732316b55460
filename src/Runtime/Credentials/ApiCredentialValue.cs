using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>What one attempt is signed with, for a signer of yours to read. Its text shows no secret.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiCredentialValue
{
    private ApiCredentialValue(string? accessKeyId, string? accessKeySecret, string? securityToken, string? bearerToken)
    {
        AccessKeyId = accessKeyId;
        AccessKeySecret = accessKeySecret;
        SecurityToken = securityToken;
        BearerToken = bearerToken;
    }

    /// <summary>The access key's id; null for a bearer token.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessKeyId { get; }

    /// <summary>The access key's secret; null for a bearer token. Never write it to a log or a message.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessKeySecret { get; }

    /// <summary>The security token of a temporary access key; null for other credentials. A secret, too.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SecurityToken { get; }

    /// <summary>The bearer token; null for an access key. A secret, too.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? BearerToken { get; }

    /// <summary>An access key, with the security token where the key is a temporary one.</summary>
    /// <param name="accessKeyId">Its id.</param>
    /// <param name="accessKeySecret">Its secret.</param>
    /// <param name="securityToken">The security token of a temporary key; null for a lasting one.</param>
    /// <exception cref="ArgumentException">The id or the secret is null, empty or blank.</exception>
    public static ApiCredentialValue FromAccessKey(string accessKeyId, string accessKeySecret, string? securityToken = null) =>
        new(CheckGiven(accessKeyId, nameof(accessKeyId)), CheckGiven(accessKeySecret, nameof(accessKeySecret)), securityToken, null);

    /// <summary>A bearer token.</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException">The token is null, empty or blank.</exception>
    public static ApiCredentialValue FromBearerToken(string token) => new(null, null, null, CheckGiven(token, nameof(token)));

    /// <summary>The kind of the credential, without any of its parts.</summary>
    public override string ToString() =>
        BearerToken is not null ? "bearer token"
        : SecurityToken is not null ? "temporary access key"
        : "access key";

    private static string CheckGiven(string value, string parameter) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("The value is null, empty or blank.", parameter) : value;
}
