using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Compares what two documents say of the service as a whole.</summary>
internal sealed class ServiceComparer
{
    private static readonly (string Keyword, SpecChangeAspect Aspect)[] Keywords =
    [
        ("product", SpecChangeAspect.Product),
        ("version", SpecChangeAspect.Version),
        ("style", SpecChangeAspect.Style),
    ];

    private static readonly DiffPart Endpoint = DiffPart.Service with { Part = SpecChangePart.Endpoint };

    private readonly ChangeSink _sink;

    public ServiceComparer(ChangeSink sink)
    {
        _sink = sink;
    }

    public void Compare(NamedNode before, NamedNode after)
    {
        foreach (var (keyword, aspect) in Keywords)
        {
            var old = before.Node["info"][keyword];
            var now = after.Node["info"][keyword];
            var (oldText, nowText) = (NodeText.FromNode(old), NodeText.FromNode(now));
            if (oldText != nowText)
            {
                _sink.AddChanged(
                    DiffPart.Service,
                    aspect,
                    SpecChangeDirection.Changed,
                    "info." + keyword,
                    new ComparedValue(oldText, before.GetLocation(old)),
                    new ComparedValue(nowText, after.GetLocation(now))
                );
            }
        }

        CompareEndpoints(before, after);
    }

    /// <summary>A region that gets another host loses its old one.</summary>
    private void CompareEndpoints(NamedNode before, NamedNode after)
    {
        var old = IndexByRegion(before.Node["endpoints"]);
        var now = IndexByRegion(after.Node["endpoints"]);
        foreach (var region in old.Keys.Union(now.Keys, StringComparer.Ordinal))
        {
            old.TryGetValue(region, out var was);
            now.TryGetValue(region, out var isNow);
            var (oldText, nowText) = (NodeText.FromNode(was["endpoint"]), NodeText.FromNode(isNow["endpoint"]));
            if (oldText != nowText)
            {
                Report(region, oldText, GetLocation(before, was), GetLocation(after, isNow), isAdded: false);
                Report(region, nowText, GetLocation(before, was), GetLocation(after, isNow), isAdded: true);
            }
        }
    }

    private void Report(string region, string? host, SpecLocation before, SpecLocation after, bool isAdded)
    {
        if (host is not null)
        {
            _sink.AddOneSided(Endpoint, SpecChangeAspect.Itself, SpecChangeDirection.Wider, region, host, before, after, isAdded);
        }
    }

    private static SpecLocation GetLocation(NamedNode root, SpecNode endpoint) =>
        endpoint.Exists ? new NamedNode(endpoint["regionId"], endpoint).Location : root.Location;

    private static Dictionary<string, SpecNode> IndexByRegion(SpecNode endpoints)
    {
        var regions = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        foreach (var endpoint in endpoints.GetItems())
        {
            if (endpoint["regionId"].AsText() is { } region)
            {
                regions[region] = endpoint;
            }
        }

        return regions;
    }
}
