using FaceSearchToolkit.Generator.Text;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The attributes of types and methods.</summary>
internal static class Attributes
{
    public const string NeverBrowsed = "[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]";

    public const string Obsolete = "[global::System.Obsolete(\"The service has deprecated this.\")]";

    /// <summary>Stands on every top-level type.</summary>
    public static string GeneratedCode { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"FaceSearchToolkit\", {CSharpLiteral.Of(typeof(Attributes).Assembly.GetName().Version.ToString(3))})]";

    /// <summary>One of the runtime's annotations.</summary>
    public static string Annotation(string name, params string[] arguments) =>
        arguments.Length == 0 ? $"[{Runtime.Annotation(name)}]" : $"[{Runtime.Annotation(name)}({string.Join(", ", arguments)})]";

    /// <summary>One of the base library's validation attributes.</summary>
    public static string Validation(string name, params string[] arguments)
    {
        var attribute = "global::System.ComponentModel.DataAnnotations." + name;
        return arguments.Length == 0 ? $"[{attribute}]" : $"[{attribute}({string.Join(", ", arguments)})]";
    }
}
