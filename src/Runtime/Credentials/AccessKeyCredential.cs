namespace FaceSearchToolkit;

/// <summary>A lasting access key.</summary>
public sealed class AccessKeyCredential : FixedCredential
{
    /// <summary>Takes the key.</summary>
    /// <param name="accessKeyId">Its id.</param>
    /// <param name="accessKeySecret">Its secret; not a constant in source code, please.</param>
    /// <exception cref="ArgumentException">A value is null, empty or blank.</exception>
    public AccessKeyCredential(string accessKeyId, string accessKeySecret)
        : base(ApiCredentialValue.FromAccessKey(accessKeyId, accessKeySecret)) { }
}
