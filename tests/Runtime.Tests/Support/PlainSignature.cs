using System.Security.Cryptography;
using System.Text;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>The published description of the signature, word by word and without a thought of speed.</summary>
internal static class PlainSignature
{
    /// <summary>What a message's <c>Authorization</c> header has to be.</summary>
    /// <param name="message">A message that was sent.</param>
    /// <param name="host">The host that is signed.</param>
    /// <param name="id">Names the key.</param>
    /// <param name="secret">Is the key.</param>
    public static string Of(HttpRequestMessage message, string host = TestService.Host, string id = "id-1", string secret = "secret-1")
    {
        var headers = message
            .Headers.Concat(message.Content?.Headers.AsEnumerable() ?? [])
            .Select(header => (Name: header.Key.ToLowerInvariant(), Values: header.Value.Select(value => value.Trim())))
            .Where(header => header.Name == "content-type" || header.Name.StartsWith("x-acs-", StringComparison.Ordinal))
            .Append(("host", [host]))
            .OrderBy(header => header.Name, StringComparer.Ordinal)
            .ToList();
        var names = string.Join(";", headers.Select(header => header.Name));
        string[] lines =
        [
            message.Method.Method,
            message.RequestUri!.AbsolutePath,
            message.RequestUri.Query.TrimStart('?'),
            .. headers.Select(header => $"{header.Name}:{string.Join(", ", header.Values.Order(StringComparer.Ordinal))}"),
            "",
            names,
            message.Headers.GetValues("x-acs-content-sha256").Single(),
        ];
        var text = $"ACS3-HMAC-SHA256\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n", lines))))}";
        var signature = Hex(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)));
        return $"ACS3-HMAC-SHA256 Credential={id},SignedHeaders={names},Signature={signature}";
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
