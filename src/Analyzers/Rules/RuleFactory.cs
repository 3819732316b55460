using FaceSearchToolkit.Spec.Findings;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Rules;

/// <summary>The one door through which descriptors come into being: everything but the severity follows from the message's key.</summary>
internal static class RuleFactory
{
    /// <summary>Makes a rule.</summary>
    /// <param name="message">Key of the message, such as <c>FST0001_Syntax</c>: the part before the underscore is the rule's id.</param>
    /// <param name="severity">What it is unless .editorconfig says otherwise.</param>
    public static DiagnosticDescriptor Create(string message, DiagnosticSeverity severity)
    {
        var id = message.Substring(0, message.IndexOf('_'));
        return new DiagnosticDescriptor(
            id,
            RuleText.Get(id + "_Title"),
            RuleText.Get(message),
            GetCategory(id),
            severity,
            isEnabledByDefault: true,
            RuleText.Get(id + "_Description"),
            HelpLinks.Create(id)
        );
    }

    private static string GetCategory(string id) =>
        id.StartsWith("FST0", StringComparison.Ordinal) ? "FaceSearchToolkit.Spec" : "FaceSearchToolkit.Usage";
}
