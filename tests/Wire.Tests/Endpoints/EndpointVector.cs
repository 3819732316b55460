namespace FaceSearchToolkit.Wire.Tests.Endpoints;

/// <summary>The host that an official client takes for a region, a network and a suffix.</summary>
internal sealed class EndpointVector(JsonElement json)
{
    public string Id => $"{Document}/{RegionId ?? "none"}/{Text("network") ?? "none"}/{Text("suffix") ?? "none"}";

    /// <summary>File name of the product's document, without its extension.</summary>
    public string Document => $"{Text("product")!.ToLowerInvariant()}_{Text("version")}";

    public string? RegionId => Text("regionId");

    /// <summary>Null where the client throws.</summary>
    public string? Host => Text("endpoint");

    /// <summary>Networks and suffixes are given as part of <see cref="ApiClientOptions.Endpoint"/>: there is no option for them.</summary>
    public bool HasOptions => Text("network") is null or "public" && Text("suffix") is null;

    public static IReadOnlyList<EndpointVector> Load() =>
        [
            .. JsonElement
                .Parse(File.ReadAllText(SharedData.Vectors("endpoints.json")))
                .EnumerateArray()
                .Select(vector => new EndpointVector(vector)),
        ];

    private string? Text(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
