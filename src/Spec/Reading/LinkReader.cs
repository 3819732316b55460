using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads <c>x-links</c>: how a result leads to the next call.</summary>
internal sealed class LinkReader
{
    private readonly SpecContext _context;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, ApiOperation> _selected;
    private readonly Dictionary<string, ApiObject> _classes;

    public LinkReader(SpecContext context, IReadOnlyList<ApiOperation> selected, IEnumerable<ApiObject> components)
    {
        _context = context;
        _known = new HashSet<string>(context.Operations.Select(o => o.WireName), StringComparer.Ordinal);
        _selected = selected.ToDictionary(o => o.WireName, StringComparer.Ordinal);
        _classes = components.ToDictionary(c => c.Name, StringComparer.Ordinal);
    }

    public EquatableArray<ApiLink> ReadAll(IEnumerable<OperationEntry> entries) =>
        entries
            .SelectMany(e => e.Node["x-links"].GetProperties().Select(link => Read(e, link)))
            .OfType<ApiLink>()
            .OrderBy(l => l.Source, StringComparer.Ordinal)
            .ThenBy(l => l.Target, StringComparer.Ordinal)
            .ToEquatableArray();

    private ApiLink? Read(OperationEntry entry, SpecProperty link)
    {
        if (!_known.Contains(link.Name))
        {
            NoTarget.Report(_context.Findings, link.NameNode, "operation", link.Name, _known);
            return null;
        }

        if (!link.Value.IsObject)
        {
            _context.Findings.Add(SpecMessages.BadKeyword, link.Value, link.Name, "{ … }");
            return null;
        }

        var source = _selected[entry.WireName];
        if (!_selected.TryGetValue(link.Name, out var target))
        {
            return null;
        }

        var bindings = link.Value.GetProperties().Select(b => ReadBinding(b, source, target)).OfType<ApiLinkBinding>().ToEquatableArray();
        var usesItem = bindings.Any(b => b.Origin == ApiLinkOrigin.Item);
        return bindings.Count == 0 ? null : new ApiLink(source.Name, target.Name, usesItem ? source.Paging!.ItemType : null, bindings);
    }

    private ApiLinkBinding? ReadBinding(SpecProperty binding, ApiOperation source, ApiOperation target)
    {
        var member = target.Request.Members.FirstOrDefault(m => m.WireName == binding.Name);
        if (member is null)
        {
            NoTarget.Report(_context.Findings, binding.NameNode, "parameter", binding.Name, target.Request.Members.Select(m => m.WireName));
            return null;
        }

        var parts = (binding.Value.AsString() ?? "").Split(['.'], 2);
        var (origin, owner) = parts[0] switch
        {
            "$request" => (ApiLinkOrigin.Request, source.Request),
            "$response" => (ApiLinkOrigin.Response, source.Response),
            "$item" => (ApiLinkOrigin.Item, FindItemClass(source)),
            _ => default,
        };
        if (owner is null || parts.Length < 2)
        {
            _context.Findings.Add(SpecMessages.BadKeyword, binding.Value, "x-links", "$request.X, $response.X, $item.X");
            return null;
        }

        var from = owner.Members.FirstOrDefault(m => m.WireName == parts[1]);
        if (from is not null)
        {
            return new ApiLinkBinding(member.Name, origin, from.Name);
        }

        NoTarget.Report(
            _context.Findings,
            binding.Value,
            origin == ApiLinkOrigin.Request ? "parameter" : "property",
            parts[1],
            owner.Members.Select(m => m.WireName)
        );
        return null;
    }

    private ApiObject? FindItemClass(ApiOperation source)
    {
        if (source.Paging?.ItemType is not { Kind: ApiTypeKind.Object } item)
        {
            return null;
        }

        var parts = item.Name.Split('.');
        var current =
            parts[0] == source.Response.Name ? source.Response
            : _classes.TryGetValue(parts[0], out var component) ? component
            : null;
        foreach (var part in parts.Skip(1))
        {
            current = current?.Objects.FirstOrDefault(o => o.Name == part);
        }

        return current;
    }
}
