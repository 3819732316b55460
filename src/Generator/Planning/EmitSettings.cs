namespace FaceSearchToolkit.Generator.Planning;

/// <summary>What the text of a client depends on besides its model.</summary>
/// <param name="Namespace">Where the types go, as C# writes it.</param>
/// <param name="Client">Name of the client class.</param>
/// <param name="IsPublic">Whether other projects see the types.</param>
/// <param name="Features">What the compilation offers.</param>
/// <param name="Source">What the client is made from: the product, its version and the name of the spec file.</param>
internal sealed record EmitSettings(string Namespace, string Client, bool IsPublic, TargetFeatures Features, string Source)
{
    /// <summary>The keyword of top-level types.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>The name of the client's interface.</summary>
    public string Interface => "I" + Client;
}
