namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, in the order of the flow.</summary>
internal static class TrackingNames
{
    public const string Language = nameof(Language);

    public const string Options = nameof(Options);

    public const string Capabilities = nameof(Capabilities);

    public const string Target = nameof(Target);

    public const string Specs = nameof(Specs);

    public const string Overlays = nameof(Overlays);

    public const string Baselines = nameof(Baselines);

    public const string Sources = nameof(Sources);

    public const string BaselineSources = nameof(BaselineSources);

    public const string Models = nameof(Models);

    public const string BaselineModels = nameof(BaselineModels);

    public const string KeptModels = nameof(KeptModels);

    public const string Clients = nameof(Clients);

    public const string Frame = nameof(Frame);

    public const string Operations = nameof(Operations);

    public const string Components = nameof(Components);

    public const string Shared = nameof(Shared);

    public const string Links = nameof(Links);

    public const string Bridge = nameof(Bridge);

    public const string Services = nameof(Services);
}
