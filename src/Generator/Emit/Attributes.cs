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

    /// <summary>Stands on what only the runtime calls.</summary>
    public const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public const string Tool = "FaceSearchToolkit";

    public static string ToolVersion { get; } = typeof(Attributes).Assembly.GetName().Version.ToString(3);

    /// <summary>Stands on every interface: who wrote it.</summary>
    public static string GeneratedInterface { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode({CSharpLiteral.Create(Tool)}, {CSharpLiteral.Create(ToolVersion)})]";

    /// <summary>
    /// Stand on every class and struct: who wrote it, and that a debugger steps over it where it shows the user's code only.
    /// </summary>
    public static string[] GeneratedType { get; } = [GeneratedInterface, "[global::System.Diagnostics.DebuggerNonUserCode]"];

    /// <summary>What warns of a use: an error where only the baseline has it; none where all is well.</summary>
    /// <param name="settings">What all files of the client share.</param>
    /// <param name="isDeprecated">Whether the document says so.</param>
    /// <param name="retired">Why it is here no more, or null.</param>
    public static string[] CreateObsolete(EmitSettings settings, bool isDeprecated, string? retired) =>
        retired is not null ? [CreateRetired(settings.Features, retired)]
        : isDeprecated ? [Deprecated]
        : [];

    /// <summary>One of the runtime's annotations.</summary>
    public static string CreateAnnotation(string name, params string[] arguments) =>
        arguments.Length == 0
            ? $"[{RuntimeTypes.FormatAnnotation(name)}]"
            : $"[{RuntimeTypes.FormatAnnotation(name)}({string.Join(", ", arguments)})]";

    private static string CreateRetired(TargetFeatures features, string note)
    {
        var id = features.ObsoleteId ? $", DiagnosticId = \"{RetiredId}\", UrlFormat = {CSharpLiteral.Create(HelpLinks.Format)}" : "";
        return $"[global::System.Obsolete({CSharpLiteral.Create(note)}, true{id})]";
    }

    /// <summary>One of the base library's validation attributes.</summary>
    public static string CreateValidation(string name, params string[] arguments)
    {
        var attribute = "global::System.ComponentModel.DataAnnotations." + name;
        return arguments.Length == 0 ? $"[{attribute}]" : $"[{attribute}({string.Join(", ", arguments)})]";
    }
}
