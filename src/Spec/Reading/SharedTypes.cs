using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>
/// The types that overlays name (<c>x-name</c>, <c>x-filter</c>), gathered over the whole document so that they are the same whatever is
/// selected. Only what mentions one of the keywords at all is looked through.
/// </summary>
internal sealed class SharedTypes
{
    private readonly Dictionary<string, SharedEnum> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SharedFilter> _filters = new(StringComparer.Ordinal);
    private readonly Dictionary<(bool InOverlay, int Start), SharedFilter> _filtersByNode = [];
    private readonly SpecContext _context;

    public SharedTypes(SpecContext context)
    {
        _context = context;
        if (!MentionsKeyword(context.Root))
        {
            return;
        }

        foreach (var operation in context.Operations.Where(o => MentionsKeyword(o.Node)))
        {
            var name = context.Names.GetOperation(operation.WireName).Name;
            Gather(operation.Node, member => TypeNaming.NameFilterClass(name, member));
        }

        var schemas = context.Root["components"]["schemas"];
        foreach (var schema in MentionsKeyword(schemas) ? schemas.GetProperties() : [])
        {
            var name = context.Names.GetComponent(schema.Name).Name;
            GatherSchema(schema.Value, "", member => TypeNaming.NameFilterClass(name, member));
        }

        foreach (var filter in _filters.Values)
        {
            filter.ReportWithoutFields();
        }
    }

    /// <summary>The shared value sets that were used.</summary>
    public IEnumerable<ApiEnum> UsedEnums => _enums.Values.Where(e => e.IsUsed).Select(e => e.ToEnum(_context.Findings));

    /// <summary>The filters that were used.</summary>
    public IEnumerable<ApiFilter> UsedFilters => _filters.Values.Where(f => f.IsUsed).Select(f => f.ToFilter());

    /// <summary>The value set of an <c>x-name</c>, or null where none was gathered.</summary>
    public ApiType? UseEnum(string sharedName)
    {
        if (!_enums.TryGetValue(sharedName, out var shared))
        {
            return null;
        }

        shared.IsUsed = true;
        return new ApiType(ApiTypeKind.Enum, shared.Name);
    }

    /// <summary>The filter that an <c>x-filter</c> stands for, or null where none was gathered.</summary>
    public ApiType? UseFilter(SpecNode node)
    {
        if (!_filtersByNode.TryGetValue(node.Identity, out var shared))
        {
            return null;
        }

        shared.IsUsed = true;
        return new ApiType(ApiTypeKind.Filter, shared.Name);
    }

    private static bool MentionsKeyword(SpecNode node) =>
        new[] { node.DocumentValue, node.OverlayValue }.Any(v => v.Contains("\"x-name\"") || v.Contains("\"x-filter\""));

    private void Gather(SpecNode operation, Func<string, string> filterName)
    {
        foreach (var parameter in operation["parameters"].GetItems())
        {
            GatherSchema(parameter["schema"], parameter["name"].AsString() ?? "", filterName);
        }

        foreach (var response in operation["responses"].GetProperties())
        {
            GatherSchema(response.Value["schema"], "", filterName);
        }
    }

    private void GatherSchema(SpecNode schema, string member, Func<string, string> filterName)
    {
        if (!schema.IsObject)
        {
            return;
        }

        if (schema["x-filter"].IsObject)
        {
            AddFilter(schema, filterName(Identifiers.FromMember(member)));
        }
        else if (schema["x-name"].AsString() is { Length: > 0 } name)
        {
            AddEnum(schema, name);
        }

        foreach (var property in schema["properties"].GetProperties())
        {
            GatherSchema(property.Value, property.Name, filterName);
        }

        GatherSchema(schema["items"], member, filterName);
        GatherSchema(schema["additionalProperties"], member, filterName);
    }

    private void AddEnum(SpecNode schema, string sharedName)
    {
        if (!_enums.TryGetValue(sharedName, out var shared))
        {
            shared = new SharedEnum(TakeName(sharedName, schema["x-name"]));
            _enums.Add(sharedName, shared);
        }

        shared.Add(ValueSet.Read(_context.Components.Resolve(schema)));
    }

    private void AddFilter(SpecNode schema, string defaultName)
    {
        var node = schema["x-filter"];
        var sharedName = node["name"].AsString() is { Length: > 0 } given ? given : defaultName;
        if (!_filters.TryGetValue(sharedName, out var shared))
        {
            shared = new SharedFilter(sharedName, TakeName(sharedName, node), _context.Findings);
            _filters.Add(sharedName, shared);
        }

        shared.Add(node);
        _filtersByNode[node.Identity] = shared;
    }

    private string TakeName(string sharedName, SpecNode node)
    {
        var given = _context.Names.Take(Identifiers.FromMember(sharedName));
        _context.Findings.AddRenamed(node, sharedName, given);
        return given.Name;
    }
}
