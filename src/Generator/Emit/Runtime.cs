namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The names that generated code calls; decision 0002 is the contract.</summary>
internal static class Runtime
{
    public const string Namespace = "FaceSearchToolkit";

    /// <summary>Metadata name of a type that is there whenever the runtime is referenced.</summary>
    public const string Marker = Namespace + ".ApiRequest";

    public static string Name(string type) => $"global::{Namespace}.{type}";

    public static string Annotation(string attribute) => $"global::{Namespace}.Annotations.{attribute}";
}
