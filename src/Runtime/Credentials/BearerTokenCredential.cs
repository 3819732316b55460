namespace FaceSearchToolkit;

/// <summary>A bearer token.</summary>
public sealed class BearerTokenCredential : FixedCredential
{
    /// <summary>Takes the token.</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException">The token is null, empty or blank.</exception>
    public BearerTokenCredential(string token)
        : base(ApiCredentialValue.FromBearerToken(token)) { }
}
