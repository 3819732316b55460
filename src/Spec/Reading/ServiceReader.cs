using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads the product and where it is reached.</summary>
internal static class ServiceReader
{
    public static ApiService Read(SpecNode root)
    {
        var product = root["info"]["product"].AsText() ?? "";
        var endpoints = root["endpoints"].GetItems().Select(ReadEndpoint).OfType<ApiEndpoint>().ToEquatableArray();
        return new ApiService(product, root["info"]["version"].AsText() ?? "", Identifiers.FromProduct(product), endpoints);
    }

    private static ApiEndpoint? ReadEndpoint(SpecNode node)
    {
        var region = node["regionId"].AsString()?.Trim() ?? "";
        var host = node["endpoint"].AsString()?.Trim() ?? "";
        return region.Length > 0 && host.Length > 0 && host.All(IsHostCharacter) ? new ApiEndpoint(region, host) : null;
    }

    private static bool IsHostCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or ':';
}
