using System.Diagnostics;
using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>
/// Temporary keys as the platform writes them: within a response of the token service, from the metadata service, from a credentials URI.
/// </summary>
internal sealed class TemporaryKeys : ApiModel
{
    private static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    private string? _accessKeyId;
    private string? _code;
    private string? _expiration;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string? _accessKeySecret;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string? _securityToken;

    /// <summary>Reads keys that are a document of their own.</summary>
    /// <exception cref="ApiCredentialException">The document does not hold keys that serve now.</exception>
    public static Lease<ApiCredentialValue> Read(byte[] json, string source, DateTimeOffset now)
    {
        var keys = new TemporaryKeys();
        try
        {
            ApiMembers.Read(JsonReading.WithoutByteOrderMark(json), isBinary: false, keys);
        }
        catch (JsonException exception)
        {
            // The reader's own message may quote what it found.
            throw ApiCredentialException.Wrong(
                $"{source} gave a response that is not valid JSON ({JsonErrorLocation.Describe(exception)})."
            );
        }

        return keys._code is null or "Success"
            ? keys.ToLease(source, now)
            : throw ApiCredentialException.Wrong($"{source} gave a response whose Code is not \"Success\".");
    }

    /// <exception cref="ApiCredentialException">A part is missing, or the keys do not serve now.</exception>
    public Lease<ApiCredentialValue> ToLease(string source, DateTimeOffset now)
    {
        var value = ApiCredentialValue.FromAccessKey(
            Given(_accessKeyId, "AccessKeyId", source),
            Given(_accessKeySecret, "AccessKeySecret", source),
            Given(_securityToken, "SecurityToken", source)
        );
        var isTime = DateTimeOffset.TryParseExact(
            Given(_expiration, "Expiration", source),
            TimeFormats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var end
        );
        if (!isTime)
        {
            throw ApiCredentialException.Wrong($"{source} gave an Expiration that is no UTC time such as 2030-01-02T03:04:05Z.");
        }

        return now < end
            ? Leases.Until(value, now, end)
            : throw ApiCredentialException.Wrong(
                $"{source} gave keys that ended at {Text(end)}, and it is {Text(now)} here: is this machine's clock right?"
            );
    }

    protected internal override void VisitMembers(ref ApiMembers members)
    {
        members.VisitMember("AccessKeyId", ref _accessKeyId);
        members.VisitMember("AccessKeySecret", ref _accessKeySecret);
        members.VisitMember("Code", ref _code);
        members.VisitMember("Expiration", ref _expiration);
        members.VisitMember("SecurityToken", ref _securityToken);
    }

    private static string Given(string? value, string name, string source) =>
        string.IsNullOrWhiteSpace(value) ? throw ApiCredentialException.Wrong($"{source} gave a response without {name}.") : value!;

    private static string Text(DateTimeOffset time) => time.ToUniversalTime().ToString(TimeFormats[0], CultureInfo.InvariantCulture);
}
