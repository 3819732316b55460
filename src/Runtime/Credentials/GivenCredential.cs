namespace FaceSearchToolkit;

/// <summary>What another credential gave.</summary>
internal sealed class GivenCredential : FixedCredential
{
    public GivenCredential(ApiCredentialValue value)
        : base(value) { }
}
