namespace FaceSearchToolkit;

/// <summary>How the keys of an ECS instance's role are looked up.</summary>
public sealed class EcsRamRoleCredentialOptions
{
    /// <summary>The role's name. Null: <c>ALIBABA_CLOUD_ECS_METADATA</c>, else the metadata service is asked.</summary>
    public string? RoleName { get; set; }

    /// <summary>
    /// Whether the metadata service is never asked without a session token; also so where <c>ALIBABA_CLOUD_IMDSV1_DISABLED</c> is
    /// <c>true</c>. Default false.
    /// </summary>
    public bool DisableImdsV1 { get; set; }
}
