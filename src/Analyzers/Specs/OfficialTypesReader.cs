using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec.Model;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>Finds the official SDK's types that specs describe, and reads what these say of them.</summary>
internal sealed class OfficialTypesReader
{
    private static readonly string[] Suffixes = ["", "Async", "WithOptions", "WithOptionsAsync"];

    private readonly Dictionary<INamedTypeSymbol, RequestFacts> _requests = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IPropertySymbol, MemberConstraints> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, HashSet<string>> _sends = new(SymbolEqualityComparer.Default);

    private OfficialTypesReader() { }

    /// <summary>Finds the types.</summary>
    /// <param name="home">The namespace that has one namespace per product and version.</param>
    /// <param name="models">The specs.</param>
    public static OfficialTypes Read(INamespaceSymbol home, IEnumerable<ApiModel> models)
    {
        var reader = new OfficialTypesReader();
        var products = home.GetNamespaceMembers().ToLookup(n => n.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var model in models)
        {
            var name = new string((model.Service.Product + model.Service.Version).Where(char.IsLetterOrDigit).ToArray());
            foreach (var product in products[name])
            {
                reader.Add(product, model);
            }
        }

        return new OfficialTypes(reader._requests, reader._members, reader._sends);
    }

    private void Add(INamespaceSymbol product, ApiModel model)
    {
        if (product.GetNamespaceMembers().FirstOrDefault(n => n.Name == "Models") is not { } space)
        {
            return;
        }

        var reader = new OfficialMembers(model, _members);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            if (space.GetTypeMembers(operation.WireName + "Request", arity: 0).FirstOrDefault() is { } type && !_requests.ContainsKey(type))
            {
                _requests.Add(
                    type,
                    new RequestFacts(
                        operation.WireName,
                        reader.Read(type, operation.Request, operation.WireName),
                        ImmutableArray<LinkFacts>.Empty
                    )
                );
                names.UnionWith(Suffixes.Select(s => operation.WireName + s));
            }
        }

        if (product.GetTypeMembers("Client", arity: 0).FirstOrDefault() is { } client)
        {
            _sends[client] = names;
        }
    }
}
