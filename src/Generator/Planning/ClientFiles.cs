using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>Splits a client into its files. A kind of file without content is left out.</summary>
internal static class ClientFiles
{
    public static IEnumerable<FrameUnit> PlanFrame(ClientPlan client) =>
        [new(client.FileStem + ".g.cs", client.Settings, client.Model.Service)];

    public static IEnumerable<OperationUnit> PlanOperations(ClientPlan client)
    {
        var index = new ObjectIndex(client.Model);
        var validated = ValidationGraph.Find(client.Model.Components, []);
        var names = FileNames.Create(client.Model.Operations.Select(operation => operation.Name));
        return client.Model.Operations.Select(
            (operation, i) =>
                new OperationUnit(
                    $"{client.FileStem}.{names[i]}.g.cs",
                    client.Settings,
                    operation,
                    TypeWalk
                        .FindReferences(operation.Request)
                        .Where(validated.Contains)
                        .Distinct()
                        .OrderBy(name => name, StringComparer.Ordinal)
                        .ToEquatableArray(),
                    PagingPlanner.Plan(operation, index)
                )
        );
    }

    public static IEnumerable<ComponentsUnit> PlanComponents(ClientPlan client) =>
        client.Model.Components.Count == 0
            ? []
            :
            [
                new(
                    client.FileStem + ".Components.g.cs",
                    client.Settings,
                    client.Model.Components,
                    ValidationGraph.Find(client.Model.Components, []).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray()
                ),
            ];

    public static IEnumerable<SharedUnit> PlanShared(ClientPlan client) =>
        client.Model.Enums.Count + client.Model.Filters.Count == 0
            ? []
            : [new(client.FileStem + ".Shared.g.cs", client.Settings, client.Model.Enums, client.Model.Filters)];

    public static IEnumerable<LinksUnit> PlanLinks(ClientPlan client)
    {
        var links = LinkPlanner.Plan(client.Model, new ObjectIndex(client.Model)).ToEquatableArray();
        return links.Count == 0 ? [] : [new(client.FileStem + ".Links.g.cs", client.Settings, links)];
    }

    public static IEnumerable<BridgeUnit> PlanBridge(ClientPlan client) =>
        client.Settings is { Features.Official: { } official, Client: not ("Over" or "OpenApiBridge") }
            ? [new(client.FileStem + ".OpenApi.g.cs", client.Settings, official)]
            : [];

    public static IEnumerable<ServicesUnit> PlanServices(ClientPlan client) =>
        client.Settings.Features.Container is { } container && !HasType(client.Model, ServicesUnit.GetClassName(client.Settings.Client))
            ? [new(client.FileStem + ".Services.g.cs", client.Settings, container)]
            : [];

    private static bool HasType(ApiModel model, string name) =>
        model.Components.Any(component => component.Name == name)
        || model.Enums.Any(type => type.Name == name)
        || model.Filters.Any(filter => filter.Name == name);
}
