namespace FaceSearchToolkit.Generator.Planning;

/// <summary>The file that registers the client with a container.</summary>
internal sealed record ServicesUnit(string HintName, EmitSettings Settings, ContainerSupport Container) : EmitUnit(HintName, Settings)
{
    /// <summary>Name of the class with the extension methods.</summary>
    public static string GetClassName(string client) => client + "ServiceCollectionExtensions";
}
