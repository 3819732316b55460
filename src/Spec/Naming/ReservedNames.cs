namespace FaceSearchToolkit.Spec.Naming;

/// <summary>Names that a member cannot have, since the class has them from elsewhere.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
    [
        "Equals",
        "GetHashCode",
        "GetType",
        "ToString",
        "MemberwiseClone",
        "Finalize",
        "ReferenceEquals",
    ];

    /// <summary>In <c>ApiRequest</c> and in what is emitted into every request.</summary>
    public static IReadOnlyList<string> InRequest { get; } = [.. OfObject, "VisitMembers", "Validate", "From"];

    /// <summary>In <c>ApiModel</c> and <c>ApiResponse</c>.</summary>
    public static IReadOnlyList<string> InModel { get; } =
    [.. OfObject, "VisitMembers", "Validate", "ToJson", "AdditionalProperties", "CreateAnother"];

    /// <summary>In an open enum.</summary>
    public static IReadOnlyList<string> InEnum { get; } = [.. OfObject, "Value", "Values", "IsKnown", "Parse", "TryParse"];

    /// <summary>In <c>ApiFilter</c> and in what is emitted into every filter.</summary>
    public static IReadOnlyList<string> InFilter { get; } = [.. OfObject, "Write", "ReadField", "Parse", "TryParse"];

    /// <summary>Members that are emitted into types: a type cannot be called like one of its own.</summary>
    public static IReadOnlyList<string> ForTypes { get; } =
    [.. OfObject, "Value", "Write", "VisitMembers", "ToJson", "CreateAnother", "Validate", "ReadField", "Parse", "TryParse"];

    /// <summary>Stems of files beside those of the operations.</summary>
    public static IReadOnlyList<string> ForOperations { get; } = ["Components", "Shared", "Links"];
}
