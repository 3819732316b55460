using System.Diagnostics;

namespace FaceSearchToolkit;

/// <summary>What one attempt is signed with. Its text shows no secret.</summary>
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

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? AccessKeyId { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? AccessKeySecret { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? SecurityToken { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? BearerToken { get; }

    /// <summary>An access key, with the security token where the key is a temporary one.</summary>
    /// <param name="accessKeyId">Its id.</param>
    /// <param name="accessKeySecret">Its secret.</param>
    /// <param name="securityToken">The security token of a temporary key; null for a lasting one.</param>
    /// <exception cref="ArgumentException">The id or the secret is null, empty or blank.</exception>
    public static ApiCredentialValue AccessKey(string accessKeyId, string accessKeySecret, string? securityToken = null) =>
        new(Given(accessKeyId, nameof(accessKeyId)), Given(accessKeySecret, nameof(accessKeySecret)), securityToken, null);

    /// <summary>A bearer token.</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException">The token is null, empty or blank.</exception>
    public static ApiCredentialValue Bearer(string token) => new(null, null, null, Given(token, nameof(token)));

    /// <summary>The kind of the credential, without any of its parts.</summary>
    public override string ToString() =>
        BearerToken is not null ? "bearer token"
        : SecurityToken is not null ? "temporary access key"
        : "access key";

    private static string Given(string value, string parameter) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("The value is null, empty or blank.", parameter) : value;
}
