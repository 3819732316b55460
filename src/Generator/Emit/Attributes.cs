using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The attributes of types and methods.</summary>
internal static class Attributes
{
    public const string NeverBrowsed =
        "[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]";

    private const string RetiredId = "FST1020";

    private const string Deprecated = "[global::System.Obsolete(\"The service has deprecated this.\")]";

    /// <summary>Stands on every top-level type.</summary>
    public static string GeneratedCode { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"FaceSearchToolkit\", {CSharpLiteral.Of(typeof(Attributes).Assembly.GetName().Version.ToString(3))})]";

    /// <summary>What warns of a use: an error where only the baseline has it; none where all is well.</summary>
    /// <param name="settings">What all files of the client share.</param>
    /// <param name="isDeprecated">Whether the document says so.</param>
    /// <param name="retired">Why it is here no more, or null.</param>
    public static string[] Obsolete(EmitSettings settings, bool isDeprecated, string? retired) =>
        retired is not null ? [Retired(settings.Features, retired)]
        : isDeprecated ? [Deprecated]
        : [];

    /// <summary>One of the runtime's annotations.</summary>
    public static string Annotation(string name, params string[] arguments) =>
        arguments.Length == 0 ? $"[{Runtime.Annotation(name)}]" : $"[{Runtime.Annotation(name)}({string.Join(", ", arguments)})]";

    private static string Retired(TargetFeatures features, string note)
    {
        var id = features.ObsoleteId ? $", DiagnosticId = \"{RetiredId}\", UrlFormat = {CSharpLiteral.Of(HelpLinks.Format)}" : "";
        return $"[global::System.Obsolete({CSharpLiteral.Of(note)}, true{id})]";
    }

    /// <summary>One of the base library's validation attributes.</summary>
    public static string Validation(string name, params string[] arguments)
    {
        var attribute = "global::System.ComponentModel.DataAnnotations." + name;
        return arguments.Length == 0 ? $"[{attribute}]" : $"[{attribute}({string.Join(", ", arguments)})]";
    }
}
