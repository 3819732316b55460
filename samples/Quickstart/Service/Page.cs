using System.Text.Json.Nodes;

namespace Quickstart.Service;

/// <summary>The page that a request asks for, with the limits of the platform.</summary>
internal sealed record Page(int Number, int Size)
{
    public static Page Of(Parameters parameters) =>
        new(
            parameters.Number("PageNo", minimum: 1, maximum: int.MaxValue, otherwise: 1),
            parameters.Number("PageSize", minimum: 1, maximum: 50, otherwise: 10)
        );

    /// <summary>The page's part of all results, and how many there are in total.</summary>
    public JsonObject Answer(string listName, IReadOnlyList<JsonNode> all) =>
        new()
        {
            [listName] = new JsonArray([.. all.Skip((int)Math.Min(int.MaxValue, (Number - 1L) * Size)).Take(Size)]),
            ["Total"] = all.Count,
        };
}
