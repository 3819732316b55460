namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The names that generated code calls; decision 0002 is the contract.</summary>
internal static class RuntimeTypes
{
    public const string Namespace = "FaceSearchToolkit";

    /// <summary>Metadata name of a type that is there whenever the runtime is referenced.</summary>
    public const string Marker = Namespace + ".ApiRequest";

    /// <summary>A type that users name, too.</summary>
    public static string FormatType(string type) => $"global::{Namespace}.{type}";

    /// <summary>A type that only generated code names.</summary>
    public static string FormatCompilerService(string type) => $"global::{Namespace}.CompilerServices.{type}";

    public static string FormatAnnotation(string attribute) => $"global::{Namespace}.Annotations.{attribute}";
}
