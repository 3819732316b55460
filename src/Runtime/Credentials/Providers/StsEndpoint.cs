namespace FaceSearchToolkit;

/// <summary>Where the token service is.</summary>
internal static class StsEndpoint
{
    /// <summary>What is given, else what the environment says, else the one host for all.</summary>
    public static string Resolve(CredentialHost host, string? given) =>
        Blank(given)
        ?? host.Setting(Variables.StsEndpoint)
        ?? Create(host.Setting(Variables.StsRegion), host.IsOn(Variables.VpcEndpointEnabled))
        ?? "sts.aliyuncs.com";

    /// <summary>The host of a region; null where there is no region.</summary>
    public static string? Create(string? regionId, bool isInVpc) =>
        Blank(regionId) is { } region ? $"{(isInVpc ? "sts-vpc" : "sts")}.{region}.aliyuncs.com" : null;

    private static string? Blank(string? text) => text?.Trim() is { Length: > 0 } given ? given : null;
}
