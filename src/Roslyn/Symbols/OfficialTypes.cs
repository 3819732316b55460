using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>The official SDK's requests and clients as one compilation sees them, with what the project's specs say of them.</summary>
internal sealed class OfficialTypes
{
    private readonly Dictionary<INamedTypeSymbol, RequestFacts> _requests;
    private readonly Dictionary<IPropertySymbol, MemberConstraints> _members;
    private readonly Dictionary<INamedTypeSymbol, HashSet<string>> _sends;

    /// <param name="requests">The request classes.</param>
    /// <param name="members">The properties of the requests and of the objects in them.</param>
    /// <param name="sends">The client classes, each with the names of its methods that send the request that they are given.</param>
    public OfficialTypes(
        Dictionary<INamedTypeSymbol, RequestFacts> requests,
        Dictionary<IPropertySymbol, MemberConstraints> members,
        Dictionary<INamedTypeSymbol, HashSet<string>> sends
    )
    {
        (_requests, _members, _sends) = (requests, members, sends);
    }

    /// <summary>The names without which code cannot concern these types.</summary>
    public IEnumerable<string> Names =>
        _requests
            .Keys.Select(t => t.Name)
            .Concat(_members.Where(m => m.Value.IsConstrained).Select(m => m.Key.Name))
            .Concat(_sends.Values.SelectMany(n => n));

    /// <summary>What is known of a request class; null for any other type.</summary>
    public RequestFacts? FindRequest(INamedTypeSymbol type) => _requests.TryGetValue(type, out var facts) ? facts : null;

    /// <summary>What is known of a property; null where the specs say nothing of it.</summary>
    public MemberConstraints? FindMember(IPropertySymbol property) => _members.TryGetValue(property, out var facts) ? facts : null;

    /// <summary>Whether the method sends the request that it is given.</summary>
    public bool IsSend(IMethodSymbol method) => _sends.TryGetValue(method.ContainingType, out var names) && names.Contains(method.Name);
}
