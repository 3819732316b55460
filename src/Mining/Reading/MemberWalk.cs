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

    public IEnumerable<Member> FindMembers(SpecNode root) =>
        FindInOperations(root["apis"]).Concat(FindInComponents(root["components"]["schemas"]));

    private IEnumerable<Member> FindInOperations(SpecNode apis) =>
        apis.GetProperties()
            .Where(o => o.Value.IsObject && (_operations.Count == 0 || _operations.Contains(o.Name)))
            .SelectMany(o => FindInParameters(o).Concat(FindInResponses(o)));

    private static IEnumerable<Member> FindInComponents(SpecNode schemas) =>
        schemas
            .GetProperties()
            .SelectMany(s => FindInSchema(s.Value, ["components", "schemas", s.Name], s.Name, isRequired: false, isResponse: false, 0));

    /// <summary>An overlay cannot tell parameters of one name apart, so there is nothing to say of them.</summary>
    private IEnumerable<Member> FindInParameters(SpecProperty operation)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return operation
            .Value["parameters"]
            .GetItems()
            .Where(p => p["name"].AsString() is not null)
            .GroupBy(p => p["name"].AsString()!, StringComparer.Ordinal)
            .Where(g => !g.Skip(1).Any())
            .SelectMany(g => FindInParameter(operation.Name, g.Key, g.First()));
    }

    private static IEnumerable<Member> FindInParameter(string operation, string name, SpecNode parameter) =>
        FindInSchema(
            parameter["schema"],
            ["apis", operation, "parameters", name, "schema"],
            name,
            parameter["required"].IsTrue || parameter["in"].IsString("path"),
            isResponse: false,
            0
        );

    private static IEnumerable<Member> FindInResponses(SpecProperty operation) =>
        operation
            .Value["responses"]
            .GetProperties()
            .SelectMany(r =>
                FindInSchema(
                    r.Value["schema"],
                    ["apis", operation.Name, "responses", r.Name, "schema"],
                    r.Name,
                    isRequired: false,
                    isResponse: true,
                    0
                )
            );

    private static IEnumerable<Member> FindInSchema(
        SpecNode schema,
        string[] keys,
        string name,
        bool isRequired,
        bool isResponse,
        int depth
    )
    {
        // What a reference leads to has a location of its own.
        if (!schema.IsObject || schema["$ref"].Exists || depth > MaxDepth)
        {
            yield break;
        }

        yield return new Member(new MiningTarget(keys.ToEquatableArray()), new DeclaredMember(schema, name, isRequired, isResponse));
        var inner = schema["properties"]
            .GetProperties()
            .SelectMany(p => FindInSchema(p.Value, [.. keys, "properties", p.Name], p.Name, isRequired: false, isResponse, depth + 1))
            .Concat(FindInSchema(schema["items"], [.. keys, "items"], name, isRequired: false, isResponse, depth + 1))
            .Concat(
                FindInSchema(
                    schema["additionalProperties"],
                    [.. keys, "additionalProperties"],
                    name,
                    isRequired: false,
                    isResponse,
                    depth + 1
                )
            );
        foreach (var member in inner)
        {
            yield return member;
        }
    }
}
