using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>
/// The names in the client's namespace. All operations and components of the document take part, selected or not, so that a selection
/// changes no name. The client comes first, then the operations, the components, and what the overlay names.
/// </summary>
internal sealed class TopLevelNames
{
    private readonly NameScope _types;
    private readonly Dictionary<string, GivenName> _operations;
    private readonly Dictionary<string, GivenName> _components;

    public TopLevelNames(string client, IReadOnlyList<string> operations, IReadOnlyList<string> components)
    {
        // File names are made of operations' names, and some file systems know no letter case.
        var stems = new NameScope(ReservedNames.ForOperations, StringComparer.OrdinalIgnoreCase);
        _operations = PairWithNames(operations, stems.TakeAll(operations, Identifiers.FromMember));
        var ownTypes = _operations.Values.SelectMany(o => new[] { TypeNaming.NameRequest(o.Name), TypeNaming.NameResponse(o.Name) });
        _types = new NameScope(ReservedNames.ForTypes);
        foreach (var name in new[] { client, TypeNaming.NameClientInterface(client) }.Concat(ownTypes))
        {
            _types.Take(name);
        }

        _components = PairWithNames(components, _types.TakeAll(components, Identifiers.FromMember));
    }

    public GivenName GetOperation(string wireName) => _operations[wireName];

    public GivenName GetComponent(string wireName) => _components[wireName];

    /// <summary>Takes a name for a type that the overlay names, or one that a component that is no class needs.</summary>
    public GivenName Take(string wanted) => _types.Take(wanted);

    private static Dictionary<string, GivenName> PairWithNames(IReadOnlyList<string> wireNames, GivenName[] names) =>
        Enumerable.Range(0, names.Length).ToDictionary(i => wireNames[i], i => names[i], StringComparer.Ordinal);
}
