using System.Text.Json.Nodes;

namespace FaceSearchToolkit.Wire.Tests.Responses;

/// <summary>Documents as far as answers go: without parameters, which half of the generated code would be for.</summary>
internal static class ResponseDocument
{
    public static string Of(string spec)
    {
        var document = JsonNode.Parse(spec)!;
        foreach (var (_, operation) in document["apis"]!.AsObject())
        {
            operation!["parameters"] = new JsonArray();
            if (operation["path"] is not null)
            {
                operation["path"] = "/";
            }
        }

        return document.ToJsonString();
    }
}
