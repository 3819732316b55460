using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Retired;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>Reads specs into models, and decides which clients come of them.</summary>
internal static class ModelStage
{
    /// <summary>Reads each spec; one that cannot be used gives nothing.</summary>
    public static IncrementalValuesProvider<SpecModel> Compile(this SpecSources specs) =>
        specs
            .Current.Compile(TrackingNames.Models)
            .Combine(specs.Baselines.Compile(TrackingNames.BaselineModels).Collect())
            .Select((pair, _) => Keep(pair.Left, pair.Right.FirstOrDefault(baseline => baseline.Item == pair.Left.Item)))
            .WithTrackingName(TrackingNames.KeptModels);

    /// <summary>Settles names and settings; where nothing that compiles can come of it, nothing does.</summary>
    public static IncrementalValuesProvider<ClientPlan> Plan(
        this IncrementalValuesProvider<SpecModel> models,
        IncrementalValueProvider<EmissionTarget> target
    )
    {
        var clients = models.Select((model, _) => model.Client).Collect().Select((all, _) => all.ToEquatableArray());
        return models
            .Combine(clients)
            .Combine(target)
            .SelectMany((input, _) => Plan(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.Clients);
    }

    private static IncrementalValuesProvider<SpecModel> Compile(this IncrementalValuesProvider<SpecSource> specs, string name) =>
        specs.SelectMany((spec, token) => Compile(spec, token)).WithTrackingName(name);

    private static SpecModel Keep(SpecModel spec, SpecModel? baseline)
    {
        try
        {
            return baseline is null ? spec : spec with { Model = RetiredParts.Keep(spec.Model, baseline.Model, spec.Item.BaselinePath!) };
        }
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            // As below: it may cost what is gone its texts, but not the client.
            return spec;
        }
    }

    private static IEnumerable<SpecModel> Compile(SpecSource spec, CancellationToken cancellationToken)
    {
        try
        {
            return SpecCompiler.Compile(spec.Input, cancellationToken).Model is { } model
                ? [new SpecModel(model, spec.Item, spec.Item.CreateClient(model))]
                : [];
        }
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            // A mistake of ours in one spec must not cost the other clients too. The analyzers compile the same spec, and there the
            // compiler tells of it.
            return [];
        }
    }

    private static IEnumerable<ClientPlan> Plan(SpecModel spec, EquatableArray<SpecClient> all, EmissionTarget target)
    {
        // A client always collides with itself, and once more where its file is named twice.
        var client = spec.Client;
        return target.CanCompile && all.Count(other => SpecClient.FindCollision(client, other) is not null) == 1
            ?
            [
                new ClientPlan(
                    GetFileStem(client, all),
                    new EmitSettings(client.Namespace, client.Name, !spec.Item.IsInternal, target.Features, DescribeSource(spec)),
                    spec.Model
                ),
            ]
            : [];
    }

    private static string DescribeSource(SpecModel spec) =>
        $"{spec.Model.Service.Product} {spec.Model.Service.Version} ({Path.GetFileName(spec.Item.Path)})";

    /// <summary>The client's name, or its full name where a client in another namespace is called so too.</summary>
    private static string GetFileStem(SpecClient client, EquatableArray<SpecClient> all)
    {
        var isAlone = all.Count(other => string.Equals(other.Name, client.Name, StringComparison.OrdinalIgnoreCase)) == 1;
        return FileNames.Create([isAlone ? client.Name : $"{client.Namespace}.{client.Name}"])[0];
    }
}
