namespace FaceSearchToolkit;

/// <summary>A temporary access key with its security token.</summary>
public sealed class StsCredential : FixedCredential
{
    /// <summary>Takes the key.</summary>
    /// <param name="accessKeyId">Its id.</param>
    /// <param name="accessKeySecret">Its secret.</param>
    /// <param name="securityToken">Its security token.</param>
    /// <exception cref="ArgumentException">A value is null, empty or blank.</exception>
    public StsCredential(string accessKeyId, string accessKeySecret, string securityToken)
        : base(
            ApiCredentialValue.FromAccessKey(
                accessKeyId,
                accessKeySecret,
                string.IsNullOrWhiteSpace(securityToken)
                    ? throw new ArgumentException("The value is null, empty or blank.", nameof(securityToken))
                    : securityToken
            )
        ) { }
}
