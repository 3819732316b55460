using System.Text;

namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>What a client sent.</summary>
internal sealed class SentRequest(HttpRequestMessage message, byte[] body)
{
    public string Method => message.Method.Method;

    public string Path => message.RequestUri!.AbsolutePath;

    public byte[] Body => body;

    public IReadOnlyDictionary<string, string> Query => Pairs(message.RequestUri!.Query.TrimStart('?'));

    public IReadOnlyDictionary<string, string> Form =>
        Header("content-type") == "application/x-www-form-urlencoded"
            ? Pairs(Encoding.ASCII.GetString(body))
            : new Dictionary<string, string>();

    /// <summary>Names of the headers that say something to the platform, lower-case.</summary>
    public IEnumerable<string> PlatformHeaders =>
        message
            .Headers.NonValidated.Select(header => header.Key)
            .Append("host") // HTTP itself sends the address's.
            .Concat(message.Content?.Headers.NonValidated.Select(header => header.Key) ?? [])
            .Select(name => name.ToLowerInvariant())
            .Where(name => name is "content-type" or "host" or "accept" || name.StartsWith("x-acs-", StringComparison.Ordinal));

    public string? Header(string name)
    {
        if (
            message.Headers.NonValidated.TryGetValues(name, out var values)
            || message.Content?.Headers.NonValidated.TryGetValues(name, out values) == true
        )
        {
            return values.ToString();
        }

        return name == "host" ? message.RequestUri!.Authority : null;
    }

    private static Dictionary<string, string> Pairs(string text) =>
        text.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]));
}
