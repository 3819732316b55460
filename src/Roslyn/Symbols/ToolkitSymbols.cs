using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

/// <summary>The toolkit as one compilation sees it. What attributes say is read once per symbol.</summary>
internal sealed class ToolkitSymbols
{
    private readonly INamedTypeSymbol _request;
    private readonly INamedTypeSymbol? _model;
    private readonly INamedTypeSymbol? _timeRange;
    private readonly INamedTypeSymbol? _value;
    private readonly INamedTypeSymbol? _enumerable;
    private readonly INamedTypeSymbol? _list;
    private readonly ImmutableArray<INamedTypeSymbol> _matches;
    private readonly ImmutableArray<INamedTypeSymbol> _credentials;
    private readonly ConcurrentDictionary<IPropertySymbol, MemberConstraints> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, FilterFacts?> _filters = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, RequestFacts?> _requests = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<IPropertySymbol>> _required = new(
        SymbolEqualityComparer.Default
    );
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _clients = new(SymbolEqualityComparer.Default);

    public ToolkitSymbols(Compilation compilation, INamedTypeSymbol request, OfficialTypes? official)
    {
        Official = official;
        _request = request;
        _model = compilation.GetTypeByMetadataName(WellKnownNames.ApiModel);
        _timeRange = compilation.GetTypeByMetadataName(WellKnownNames.TimeRange);
        _value = compilation.GetTypeByMetadataName(WellKnownNames.ApiValue);
        _enumerable = compilation.GetTypeByMetadataName(WellKnownNames.Enumerable);
        _list = compilation.GetTypeByMetadataName(WellKnownNames.List);
        _matches = FindTypes(compilation, WellKnownNames.NumberMatch, WellKnownNames.DecimalMatch, WellKnownNames.TextMatch);
        _credentials = FindTypes(
            compilation,
            WellKnownNames.AccessKeyCredential,
            WellKnownNames.StsCredential,
            WellKnownNames.ApiCredentialValue
        );
        Moments = new MomentSymbols(compilation);
    }

    /// <summary>The framework's types of time.</summary>
    public MomentSymbols Moments { get; }

    /// <summary>The official SDK's types; null where the project has none.</summary>
    public OfficialTypes? Official { get; }

    /// <summary>The assembly that everything else builds on.</summary>
    public IAssemblySymbol Runtime => _request.ContainingAssembly;

    /// <summary>The runtime's types that the rules follow.</summary>
    public IEnumerable<INamedTypeSymbol> Factories =>
        _timeRange is null ? _matches.Concat(_credentials) : _matches.Concat(_credentials).Append(_timeRange);

    /// <summary>Whether the type is a request or a model.</summary>
    public bool IsModel(INamedTypeSymbol type) => IsDerived(type, _request) || IsDerived(type, _model);

    /// <summary>What is known of a property of a request or model; null for any other property.</summary>
    public MemberConstraints? FindMember(IPropertySymbol property) =>
        property.ContainingType is { } type && IsModel(type)
            ? _members.GetOrAdd(property, MemberConstraintsReader.Read)
            : Official?.FindMember(property.OriginalDefinition);

    /// <summary>What is known of a request class; null for any other type.</summary>
    public RequestFacts? FindRequest(ITypeSymbol? type) =>
        type is not INamedTypeSymbol { TypeKind: TypeKind.Class } named ? null
        : IsDerived(named, _request) ? _requests.GetOrAdd(named, RequestFactsReader.Read)
        : Official?.FindRequest(named);

    /// <summary>The members that the service insists on in an object inside a request; none of any other type.</summary>
    public ImmutableArray<IPropertySymbol> GetRequired(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && IsDerived(named, _model)
            ? _required.GetOrAdd(named, RequestFactsReader.ReadRequired)
            : ImmutableArray<IPropertySymbol>.Empty;

    /// <summary>What is known of a filter class; null for any other type.</summary>
    public FilterFacts? FindFilter(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named ? _filters.GetOrAdd(named, FilterFactsReader.Read) : null;

    /// <summary>The link that a method makes a request by; null where it is no such method.</summary>
    public LinkFacts? FindLink(IMethodSymbol method) =>
        method.IsStatic
            ? FindRequest(method.ContainingType)?.Links.FirstOrDefault(l => SymbolEqualityComparer.Default.Equals(l.Factory, method))
            : null;

    /// <summary>Whether methods of the type send the request they are given.</summary>
    public bool IsClient(INamedTypeSymbol? type) =>
        type is not null
        && _clients.GetOrAdd(type, t => t.GetAttributes().Any(a => a.Is(WellKnownNames.Annotations, WellKnownNames.ApiClientAttribute)));

    /// <summary>Whether the method sends the request that it is given.</summary>
    public bool IsSend(IMethodSymbol method) => IsClient(method.ContainingType) || Official?.IsSend(method) == true;

    public bool IsTimeRange(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _timeRange);

    /// <summary>Whether the type has LINQ's methods.</summary>
    public bool IsEnumerable(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, _enumerable);

    /// <summary>Whether the type is <c>List&lt;T&gt;</c>.</summary>
    public bool IsList(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _list);

    /// <summary>Whether the type is a match of one filter field: a number's, a decimal's or a text's.</summary>
    public bool IsMatch(ITypeSymbol? type) => type is INamedTypeSymbol named && _matches.Contains(named, SymbolEqualityComparer.Default);

    /// <summary>Whether the type takes an access key.</summary>
    public bool IsCredential(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && _credentials.Contains(named, SymbolEqualityComparer.Default);

    /// <summary>Whether the type is an open set of texts, such as <c>MediaType</c>: made of text, and nothing but that text.</summary>
    public bool IsValueSet(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Struct } && type.AllInterfaces.Contains(_value!, SymbolEqualityComparer.Default);

    /// <summary>The text behind a known value of an open set; null for any other property.</summary>
    public string? FindWireValue(IPropertySymbol property) =>
        property.IsStatic && IsValueSet(property.ContainingType)
            ? property.Find(WellKnownNames.Annotations, WellKnownNames.ApiWireNameAttribute)?.GetText(0)
            : null;

    private static ImmutableArray<INamedTypeSymbol> FindTypes(Compilation compilation, params string[] names) =>
        names.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToImmutableArray();

    private static bool IsDerived(INamedTypeSymbol type, INamedTypeSymbol? ancestor)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
