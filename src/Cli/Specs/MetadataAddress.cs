using System.Text.RegularExpressions;
using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>Where the platform keeps a product's document.</summary>
internal static partial class MetadataAddress
{
    /// <summary>The platform's own server.</summary>
    public const string DefaultBase = "https://api.aliyun.com";

    /// <summary>The document's address.</summary>
    public static Uri Create(string baseUrl, string product, string version)
    {
        foreach (var (name, value) in new[] { ("product", product), ("version", version) })
        {
            if (!Word().IsMatch(value))
            {
                throw new InputException($"'{value}' is no {name}: letters, digits, '-', '_' and '.' are, as in ice 2020-11-09");
            }
        }

        return
            Uri.TryCreate(
                baseUrl.TrimEnd('/') + $"/meta/v1/products/{product}/versions/{version}/api-docs.json",
                UriKind.Absolute,
                out var address
            ) && address.Scheme is "https" or "http"
            ? address
            : throw new InputException($"'{baseUrl}' is no address of a server: write it as in {DefaultBase}");
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]*\z")]
    private static partial Regex Word();
}
