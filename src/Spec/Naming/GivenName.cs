namespace FaceSearchToolkit.Spec.Naming;

/// <summary>A name as it was given.</summary>
internal readonly struct GivenName
{
    public GivenName(string name, string? rival)
    {
        Name = name;
        Rival = rival;
    }

    public string Name { get; }

    /// <summary>The wire name that had the wanted name already, or null where there was no collision.</summary>
    public string? Rival { get; }
}
