using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Mining.Reading;

/// <summary>Goes through the members of a document that an overlay can say something of, in the document's order.</summary>
internal sealed class MemberWalk
{
    private const int MaxDepth = 64;

    private readonly HashSet<string> _operations;
    private readonly CancellationToken _cancellationToken;

    public MemberWalk(IEnumerable<string> operations, CancellationToken cancellationToken)
    {
        _operations = operations.ToHashSet(StringComparer.Ordinal);
        _cancellationToken = cancellationToken;
    }

    public IEnumerable<Member> Members(SpecNode root) => OfOperations(root["apis"]).Concat(OfComponents(root["components"]["schemas"]));

    private IEnumerable<Member> OfOperations(SpecNode apis) =>
        apis.Properties()
            .Where(o => o.Value.IsObject && (_operations.Count == 0 || _operations.Contains(o.Name)))
            .SelectMany(o => OfParameters(o).Concat(OfResponses(o)));

    private static IEnumerable<Member> OfComponents(SpecNode schemas) =>
        schemas.Properties().SelectMany(s => Of(s.Value, ["components", "schemas", s.Name], s.Name, isRequired: false, isAnswer: false, 0));

    /// <summary>An overlay cannot tell parameters of one name apart, so there is nothing to say of them.</summary>
    private IEnumerable<Member> OfParameters(SpecProperty operation)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return operation
            .Value["parameters"]
            .Items()
            .Where(p => p["name"].AsString() is not null)
            .GroupBy(p => p["name"].AsString()!, StringComparer.Ordinal)
            .Where(g => !g.Skip(1).Any())
            .SelectMany(g => OfParameter(operation.Name, g.Key, g.First()));
    }

    private static IEnumerable<Member> OfParameter(string operation, string name, SpecNode parameter) =>
        Of(
            parameter["schema"],
            ["apis", operation, "parameters", name, "schema"],
            name,
            parameter["required"].IsTrue || parameter["in"].IsString("path"),
            isAnswer: false,
            0
        );

    private static IEnumerable<Member> OfResponses(SpecProperty operation) =>
        operation
            .Value["responses"]
            .Properties()
            .SelectMany(r =>
                Of(r.Value["schema"], ["apis", operation.Name, "responses", r.Name, "schema"], r.Name, isRequired: false, isAnswer: true, 0)
            );

    private static IEnumerable<Member> Of(SpecNode schema, string[] keys, string name, bool isRequired, bool isAnswer, int depth)
    {
        // What a reference leads to has its own place.
        if (!schema.IsObject || schema["$ref"].Exists || depth > MaxDepth)
        {
            yield break;
        }

        yield return new Member(new MiningTarget(keys.ToEquatableArray()), new MemberFacts(schema, name, isRequired, isAnswer));
        var inner = schema["properties"]
            .Properties()
            .SelectMany(p => Of(p.Value, [.. keys, "properties", p.Name], p.Name, isRequired: false, isAnswer, depth + 1))
            .Concat(Of(schema["items"], [.. keys, "items"], name, isRequired: false, isAnswer, depth + 1))
            .Concat(Of(schema["additionalProperties"], [.. keys, "additionalProperties"], name, isRequired: false, isAnswer, depth + 1));
        foreach (var member in inner)
        {
            yield return member;
        }
    }
}
