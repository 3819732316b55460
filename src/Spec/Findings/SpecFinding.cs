using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Spec.Findings;

/// <summary>Something to tell the person who wrote the spec. The analyzers turn it into a diagnostic.</summary>
/// <param name="RuleId">FST0001 and so on.</param>
/// <param name="Location">Where.</param>
/// <param name="InOverlay">Whether the location is in the overlay (which raises some rules' severity).</param>
/// <param name="Message">Which of the rule's messages: a key such as <c>FST0001_Syntax</c> in the analyzers' resources.</param>
/// <param name="Arguments">The values of the message's placeholders.</param>
public sealed record SpecFinding(
    string RuleId,
    SpecLocation Location,
    bool InOverlay,
    string Message,
    Model.EquatableArray<string> Arguments
);
