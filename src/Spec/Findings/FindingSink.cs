using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Findings;

/// <summary>Collects findings: each once, in order of location at the end.</summary>
internal sealed class FindingSink
{
    private readonly HashSet<SpecFinding> _findings = [];

    public bool IsEmpty => _findings.Count == 0;

    public void Add(string message, SpecLocation location, bool inOverlay, params string[] arguments) =>
        _findings.Add(
            new SpecFinding(message.Substring(0, message.IndexOf('_')), location, inOverlay, message, new EquatableArray<string>(arguments))
        );

    public EquatableArray<SpecFinding> ToArray() =>
        _findings
            .OrderBy(f => f.InOverlay)
            .ThenBy(f => f.Location.Start)
            .ThenBy(f => f.Location.Length)
            .ThenBy(f => f.Message, StringComparer.Ordinal)
            .ThenBy(f => string.Join("\n", f.Arguments), StringComparer.Ordinal)
            .ToEquatableArray();
}
