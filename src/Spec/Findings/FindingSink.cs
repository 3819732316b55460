using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Findings;

/// <summary>Collects findings: each once, in order of place at the end.</summary>
internal sealed class FindingSink
{
    private readonly HashSet<SpecFinding> _findings = [];

    public bool IsEmpty => _findings.Count == 0;

    public void Add(string message, SpecNode node, params string[] arguments) => Add(message, node.Place, node.InOverlay, arguments);

    /// <summary>Tells that a name was changed since another has it (FST0008).</summary>
    public void AddRenamed(SpecNode nameNode, string wireName, GivenName given)
    {
        if (given.Rival is not null)
        {
            Add(SpecMessages.Renamed, nameNode, wireName, given.Name, given.Rival);
        }
    }

    public void Add(string message, SpecPlace place, bool inOverlay, params string[] arguments) =>
        _findings.Add(
            new SpecFinding(message.Substring(0, message.IndexOf('_')), place, inOverlay, message, new EquatableArray<string>(arguments))
        );

    public EquatableArray<SpecFinding> ToArray() =>
        _findings
            .OrderBy(f => f.InOverlay)
            .ThenBy(f => f.Place.Start)
            .ThenBy(f => f.Place.Length)
            .ThenBy(f => f.Message, StringComparer.Ordinal)
            .ThenBy(f => string.Join("\n", f.Arguments), StringComparer.Ordinal)
            .ToEquatableArray();
}
