namespace FaceSearchToolkit;

/// <summary>How a RAM role is taken on. Read once, when the credential is made.</summary>
public abstract class RoleCredentialOptions
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(900);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private protected RoleCredentialOptions() { }

    /// <summary>The role: <c>acs:ram::{account}:role/{name}</c>.</summary>
    public string? RoleArn { get; set; }

    /// <summary>
    /// The session's name, which the platform's audit log shows: 2 to 64 letters, digits and <c>.@-_</c>. Null:
    /// <c>ALIBABA_CLOUD_ROLE_SESSION_NAME</c>, else <c>FaceSearchToolkit</c>.
    /// </summary>
    public string? RoleSessionName { get; set; }

    /// <summary>
    /// How long the keys serve: 15 minutes to 12 hours, in whole seconds, and no longer than the role allows; default 1 hour.
    /// </summary>
    public TimeSpan Duration { get; set; } = TimeSpan.FromHours(1);

    /// <summary>A policy (JSON) that narrows what the role may do in this session. Null: all that the role may do.</summary>
    public string? Policy { get; set; }

    /// <summary>
    /// The token service's host, such as <c>sts.cn-shanghai.aliyuncs.com</c>, or in a VPC <c>sts-vpc.cn-shanghai.aliyuncs.com</c>; only
    /// <c>http://…</c> written out leaves TLS off. Null: from <c>ALIBABA_CLOUD_STS_ENDPOINT</c>, or from <c>ALIBABA_CLOUD_STS_REGION</c>
    /// and <c>ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED</c>, else <c>sts.aliyuncs.com</c>.
    /// </summary>
    public string? StsEndpoint { get; set; }

    /// <summary>The role, the duration and the endpoint; nothing else.</summary>
    public override string ToString() => $"{GetType().Name} {{ RoleArn = {RoleArn}, Duration = {Duration}, StsEndpoint = {StsEndpoint} }}";

    /// <summary>What cannot be right, in words; null where nothing is wrong.</summary>
    internal string? Problem() =>
        Duration < Shortest || Duration > Longest || Duration.Ticks % TimeSpan.TicksPerSecond != 0
            ? "the duration must be 900 to 43200 seconds."
        : RoleSessionName is { } name && !IsSessionName(name) ? "the role session name must be 2 to 64 letters, digits and . @ - _"
        : null;

    private static bool IsSessionName(string name) =>
        name.Length is >= 2 and <= 64
        && name.All(character =>
            character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '@' or '-' or '_'
        );
}
