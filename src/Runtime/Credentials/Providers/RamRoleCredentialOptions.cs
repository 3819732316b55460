namespace FaceSearchToolkit;

/// <summary>How <see cref="RamRoleCredential"/> takes on its role. Read once, when the credential is made.</summary>
public sealed class RamRoleCredentialOptions : RoleCredentialOptions
{
    /// <summary>What the role's owner asks of whoever takes it on: 2 to 1224 characters. Null: nothing.</summary>
    public string? ExternalId { get; set; }
}
