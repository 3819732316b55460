using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>Turns the model's links into methods whose assignments fit by type and whose names do not clash.</summary>
internal static class LinkPlanner
{
    public static IEnumerable<LinkPlan> Plan(ApiModel model, ObjectIndex index)
    {
        var operations = model.Operations.ToDictionary(operation => operation.Name, StringComparer.Ordinal);
        return model
            .Links.Where(link => operations.ContainsKey(link.Source) && operations.ContainsKey(link.Target))
            .Select(link => Plan(link, operations[link.Source], operations[link.Target], index))
            .OfType<LinkPlan>()
            .GroupBy(link => (link.Target, link.Source, link.Item, link.UsesRequest, link.UsesResponse))
            .Select(group => group.First());
    }

    private static LinkPlan? Plan(ApiLink link, ApiOperation source, ApiOperation target, ObjectIndex index)
    {
        var fitting = link
            .Bindings.Select(binding =>
                (Binding: binding, From: FindOrigin(binding, link, source, index), To: index.Find(target.Request, binding.Member))
            )
            .Where(pair => pair.From is not null && pair.To is not null && pair.From.Type == pair.To.Type)
            .GroupBy(pair => pair.Binding.Member, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var assigned = new HashSet<string>(fitting.Select(pair => pair.Binding.Member), StringComparer.Ordinal);
        return new LinkPlan(
            target.Name,
            source.Name,
            fitting.Any(pair => pair.Binding.Origin == ApiLinkOrigin.Item) ? link.Item : null,
            fitting.Any(pair => pair.Binding.Origin == ApiLinkOrigin.Request),
            fitting.Any(pair => pair.Binding.Origin == ApiLinkOrigin.Response),
            fitting.Any(pair => pair.From!.IsDeprecated || pair.To!.IsDeprecated),
            fitting.Select(pair => pair.Binding).ToEquatableArray(),
            target
                .Request.Members.Where(member => member.IsRequired && !assigned.Contains(member.Name))
                .Select(member => member.Name)
                .ToEquatableArray()
        );
    }

    private static ApiMember? FindOrigin(ApiLinkBinding binding, ApiLink link, ApiOperation source, ObjectIndex index)
    {
        var place = binding.Origin switch
        {
            ApiLinkOrigin.Request => source.Request,
            ApiLinkOrigin.Response => source.Response,
            _ => index.Find(link.Item),
        };
        return place is null ? null : index.Find(place, binding.SourceMember);
    }
}
