using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Random documents: what is told of them is all that differs, and nothing else.</summary>
public sealed class RandomTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly Gen<(int Before, int After)> Pairs = Gen.Select(Gen.Int, Gen.Int);

    [Fact]
    public void SameDocument_HasNoChanges() =>
        Gen.Int.Sample(
            seed =>
            {
                var document = RandomSpec.Create(seed);
                Assert.Empty(Compared.Changes(document.ToJsonString(), Normal(document, descending: true).ToJsonString(Indented)));
            },
            iter: LongRuns.Iterations(200)
        );

    [Fact]
    public void SwappedDocuments_Mirror() =>
        Pairs.Sample(
            (before, after) =>
            {
                var (old, now) = (RandomSpec.Create(before).ToJsonString(), RandomSpec.Create(after).ToJsonString(Indented));
                Mirrors.AssertMirrored(Compared.Changes(old, now), Compared.Changes(now, old));
            },
            iter: LongRuns.Iterations(200)
        );

    [Fact]
    public void Changes_MakeTheNewDocumentOfTheOld() =>
        Pairs.Sample(
            (before, after) =>
            {
                var (old, now) = (RandomSpec.Create(before), RandomSpec.Create(after));

                var patched = Patch.Apply(old, now, Compared.Changes(old.ToJsonString(), now.ToJsonString()));

                Assert.Equal(Normal(now).ToJsonString(Indented), Normal(patched).ToJsonString(Indented));
            },
            iter: LongRuns.Iterations(200)
        );

    [Fact]
    public void DamagedText_NeverThrows() =>
        Gen.Select(Gen.Int, Gen.Int[0, 5000], Gen.Int[0, 40], Gen.Char)
            .Sample(
                (seed, at, length, replacement) =>
                {
                    var text = RandomSpec.Create(seed).ToJsonString();
                    var start = at % text.Length;
                    var damaged = text[..start] + replacement + text[Math.Min(text.Length, start + length)..];
                    var (there, back) = (Compared.Compare(text, damaged), Compared.Compare(damaged, text));

                    Assert.Equal(there.IsComparable, back.IsComparable);
                    Assert.True(there.IsComparable || there.AfterFindings.Count > 0);
                    Mirrors.AssertMirrored(there.Changes, back.Changes);
                },
                iter: LongRuns.Iterations(300)
            );

    /// <summary>The document with sorted keys, parameters and values, and without objects that hold nothing.</summary>
    private static JsonNode Normal(JsonNode node, bool descending = false)
    {
        if (node is JsonObject owner)
        {
            var kept = owner
                .Where(p => p.Value is not JsonObject { Count: 0 } || p.Key != "properties")
                .Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Normal(p.Value!, descending)));
            return new JsonObject(
                descending ? kept.OrderByDescending(p => p.Key, StringComparer.Ordinal) : kept.OrderBy(p => p.Key, StringComparer.Ordinal)
            );
        }

        if (node is JsonArray items)
        {
            var sorted = items
                .Select(i => Normal(i!, descending))
                .OrderBy(i => i is JsonObject ? (string?)i["name"] : i.ToString(), StringComparer.Ordinal);
            return new JsonArray([.. descending ? sorted.Reverse() : sorted]);
        }

        return node.DeepClone();
    }
}
