namespace FaceSearchToolkit.Spec.Build;

/// <summary>Names under which the compiler hands over what the project file says.</summary>
public static class BuildKeys
{
    /// <summary><c>Spec</c>, <c>Overlay</c>, <c>Baseline</c> or <c>Accepted</c>.</summary>
    public const string Kind = Metadata + "Kind";

    /// <summary>Full path of a spec's overlay.</summary>
    public const string Overlay = Metadata + "Overlay";

    /// <summary>Full path of the version that a spec is compared with.</summary>
    public const string Baseline = Metadata + "Baseline";

    /// <summary>Full path of the list of accepted changes.</summary>
    public const string Accepted = Metadata + "Accepted";

    /// <summary>Operations to take, separated by bars.</summary>
    public const string Operations = Metadata + "Operations";

    /// <summary>Namespace of the generated types.</summary>
    public const string Namespace = Metadata + "Namespace";

    /// <summary>Name of the client class.</summary>
    public const string Client = Metadata + "Client";

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public const string Visibility = Metadata + "Visibility";

    /// <summary>The project's root namespace.</summary>
    public const string RootNamespace = "build_property.RootNamespace";

    /// <summary>Whether required members get the <c>required</c> keyword.</summary>
    public const string RequiredMembers = "build_property.FaceSearchToolkitRequiredMembers";

    private const string Metadata = "build_metadata.AdditionalFiles.FaceSearchToolkit";
}
