using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Mining.Writing;

/// <summary>Puts proposals where they stand in an overlay: each schema with its keywords, their sentences and how sure they are.</summary>
internal static class OverlayTree
{
    private const int MaxSource = 300;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OverlayBranch Create(IEnumerable<MiningProposal> proposals)
    {
        var root = new OverlayBranch();
        foreach (var target in proposals.GroupBy(p => p.Target))
        {
            var schema = GetSchema(root, target.Key);
            foreach (var keyword in target.SelectMany(p => p.Keywords))
            {
                schema.Set(keyword.Name, WriteValue(keyword));
            }

            schema.Set("x-source", Quote(Shorten(string.Join(" ", target.Select(p => p.Source).Distinct(StringComparer.Ordinal)))));
            schema.Set("$comment", Quote("mined: " + string.Join(", ", target.Select(Describe))));
        }

        return root;
    }

    public static string Quote(string text) => JsonSerializer.Serialize(text, Readable);

    // Only an operation has parameters: a property may have that name too.
    private static OverlayBranch GetSchema(OverlayBranch root, MiningTarget target)
    {
        var branch = root;
        for (var i = 0; i < target.Keys.Count; i++)
        {
            branch = branch.GetOrAdd(target.Keys[i], isParameters: i == 2 && target.Keys[0] == "apis" && target.Keys[i] == "parameters");
        }

        return branch;
    }

    private static string Describe(MiningProposal proposal) =>
        string.Create(CultureInfo.InvariantCulture, $"{proposal.Family.ToString().ToLowerInvariant()} {proposal.Confidence:0.00}");

    private static string WriteValue(MinedKeyword keyword) =>
        keyword.Name switch
        {
            "enum" => $"[{string.Join(", ", keyword.Values.Select(Quote))}]",
            "x-range" => $"{{ \"unit\": {Quote(keyword.Text)} }}",
            "minLength" or "maxLength" or "minItems" or "maxItems" or "exclusiveMinimum" or "exclusiveMaximum" => keyword.Text,
            _ => Quote(keyword.Text),
        };

    private static string Shorten(string text)
    {
        if (text.Length <= MaxSource)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[MaxSource - 1]) ? MaxSource - 1 : MaxSource;
        return text[..length] + "…";
    }
}
