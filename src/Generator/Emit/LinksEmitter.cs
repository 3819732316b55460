using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The file with the ways from one operation's result to the next one's request.</summary>
internal static class LinksEmitter
{
    public static string Emit(LinksUnit unit) => SourceFile.Write(unit, new HashSet<string>(), context => EmitTypes(context, unit));

    private static void EmitTypes(EmitContext context, LinksUnit unit)
    {
        foreach (var group in unit.Links.GroupBy(link => link.Target, StringComparer.Ordinal))
        {
            using (context.Out.Block($"{context.Settings.Visibility} sealed partial class {group.Key}Request"))
            {
                foreach (var link in group)
                {
                    EmitLink(context, link);
                }
            }
        }
    }

    private static void EmitLink(EmitContext context, LinkPlan link)
    {
        var sources = GetSources(context, link).ToList();
        DocsEmitter.EmitSummary(context.Out, $"Makes the request that follows from {DocsEmitter.FormatCode(link.Source)}.");
        foreach (var (_, name, docs) in sources)
        {
            context.Out.Line($"/// <param name=\"{name}\">{docs}</param>");
        }

        context.Out.Line("/// <returns>A new request.</returns>");
        ClientMethodsEmitter.EmitObsolete(context, link.IsDeprecated, retired: null);
        context.Out.Line(Attributes.CreateAnnotation("ApiLink", link.Assignments.Select(FormatBinding).ToArray()));
        var type = context.Types.FormatNamed(link.Target + "Request");
        var parameters = string.Join(", ", sources.Select(source => $"{source.Type} {source.Name}"));
        using (context.Out.Block($"public static {type} From({parameters})"))
        {
            foreach (var (_, name, _) in sources)
            {
                context.Out.Line($"if ({name} is null) {{ throw new global::System.ArgumentNullException(nameof({name})); }}");
            }

            context.Out.Line($"return new {type} {{ {string.Join(", ", Assignments(context, link))} }};");
        }
    }

    private static IEnumerable<(string Type, string Name, string Docs)> GetSources(EmitContext context, LinkPlan link)
    {
        if (link.UsesRequest)
        {
            yield return (context.Types.FormatNamed(link.Source + "Request"), "request", "What was sent.");
        }

        if (link.UsesResponse)
        {
            yield return (context.Types.FormatNamed(link.Source + "Response"), "response", "What came back.");
        }

        if (link.Item is { } item)
        {
            yield return (context.Types.Format(item), "item", "The element to go on with.");
        }
    }

    private static IEnumerable<string> Assignments(EmitContext context, LinkPlan link)
    {
        var assigned = link.Assignments.Select(binding =>
            $"{binding.Member} = {Parameter(binding.Origin)}.{binding.SourceMember.Replace(".", "?.")}"
        );

        // The keyword asks for every required member, also for those that are the caller's to set afterwards.
        return context.Settings.Features.Required ? assigned.Concat(link.Unset.Select(member => member + " = null")) : assigned;
    }

    private static string FormatBinding(ApiLinkBinding binding) =>
        CSharpLiteral.Create($"{binding.Member}={Parameter(binding.Origin)}.{binding.SourceMember}");

    private static string Parameter(ApiLinkOrigin origin) =>
        origin switch
        {
            ApiLinkOrigin.Request => "request",
            ApiLinkOrigin.Response => "response",
            _ => "item",
        };
}
