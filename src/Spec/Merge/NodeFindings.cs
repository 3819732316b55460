using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Spec.Merge;

/// <summary>Findings about a node: the sink takes its location.</summary>
internal static class NodeFindings
{
    public static void Add(this FindingSink findings, string message, SpecNode node, params string[] arguments) =>
        findings.Add(message, node.Location, node.InOverlay, arguments);

    /// <summary>The same at the first character of the node, so that a finding about what is missing does not cover a whole file.</summary>
    public static void AddAtStart(this FindingSink findings, string message, SpecNode node, params string[] arguments) =>
        findings.Add(message, node.StartLocation, node.InOverlay, arguments);
}
