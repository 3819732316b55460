using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Mining.Proposals;

/// <summary>A schema in a document.</summary>
/// <param name="Keys">The keys that lead to it; of an element of <c>parameters</c>, its name.</param>
public sealed record MiningTarget(EquatableArray<string> Keys)
{
    /// <summary>The operation, or empty for a component.</summary>
    public string Operation => Keys[0] == "apis" ? Keys[1] : "";

    /// <summary>The way to the member as people write it: <c>Tag[].Key</c>.</summary>
    public string Path { get; } = WritePath(Keys);

    private static string WritePath(EquatableArray<string> keys)
    {
        var path = "";
        for (var i = keys[0] == "apis" ? 2 : 1; i < keys.Count; i++)
        {
            path += keys[i] switch
            {
                "parameters" => keys[++i],
                "schemas" => keys[++i],
                "responses" => keys[++i],
                "properties" => "." + keys[++i],
                "items" => "[]",
                "additionalProperties" => "{}",
                _ => "",
            };
        }

        return path;
    }
}
