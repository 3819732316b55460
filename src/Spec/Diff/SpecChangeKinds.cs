using static FaceSearchToolkit.Spec.Diff.SpecChangeClass;
using static FaceSearchToolkit.Spec.Diff.SpecChangeEffect;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>The table of kinds: one row for everything that a comparison can tell.</summary>
public static class SpecChangeKinds
{
    private static readonly SpecChangeRule Harmless = new(Compatible, None, Compatible, None);
    private static readonly SpecChangeRule Gone = new(Breaking, Source, Breaking, Source);
    private static readonly SpecChangeRule Doubtful = new(Risky, Behavior, Risky, Behavior);
    private static readonly SpecChangeRule MoreDemanded = new(Breaking, Source, Compatible, None);
    private static readonly SpecChangeRule LessAccepted = new(Breaking, Behavior, Compatible, None);
    private static readonly SpecChangeRule MoreAnswered = new(Compatible, None, Risky, Behavior);

    private static readonly Dictionary<string, SpecChangeKind> ById = OfService()
        .Concat(OfOperations())
        .Concat(OfParameters())
        .Concat(OfAnswers())
        .Concat(OfComponents())
        .ToDictionary(k => k.Id, StringComparer.Ordinal);

    /// <summary>Every kind, in order of the ids.</summary>
    public static IReadOnlyList<SpecChangeKind> All { get; } = [.. ById.Values.OrderBy(k => k.Id, StringComparer.Ordinal)];

    /// <summary>The kind of that id, or null.</summary>
    public static SpecChangeKind? Find(string id) => ById.TryGetValue(id, out var kind) ? kind : null;

    internal static SpecChangeKind Get(string id) => ById[id];

    private static IEnumerable<SpecChangeKind> OfService() =>
        [
            Change("service-product-changed", Gone),
            Change("service-version-changed", Doubtful),
            Change("service-style-changed", new SpecChangeRule(Breaking, Behavior, Breaking, Behavior)),
            .. Pair("endpoint-added", Harmless, "endpoint-removed", Doubtful),
            .. Pair("responses-added", Harmless, "responses-removed", Gone),
        ];

    private static IEnumerable<SpecChangeKind> OfOperations() =>
        [
            .. Pair("operation-added", Harmless, "operation-removed", Gone),
            Change("operation-deprecated-changed", Doubtful, wider: Harmless),
            Change("operation-methods-changed", Doubtful, wider: Harmless),
            Change("operation-schemes-changed", Doubtful, wider: Harmless),
            Change("operation-consumes-changed", Doubtful, wider: Harmless),
            Change("operation-produces-changed", Doubtful),
            Change("operation-path-changed", Doubtful),
            Change("operation-security-changed", Doubtful),
            Change("operation-type-changed", Doubtful),
            Change("operation-paging-changed", Doubtful, narrower: Gone, wider: Harmless),
            Change("operation-links-changed", Gone, wider: Harmless),
        ];

    private static IEnumerable<SpecChangeKind> OfParameters() =>
        [
            new("param-added", "param-removed", MoreDemanded, MoreDemanded, Harmless, Harmless),
            Change("param-removed", Gone) with
            {
                Mirror = "param-added",
            },
            Change("param-moved", Doubtful),
            Change("param-style-changed", Doubtful),
            .. OfSchemas("param"),
        ];

    private static IEnumerable<SpecChangeKind> OfAnswers() =>
        [.. Pair("response-added", Harmless, "response-removed", Gone), .. OfSchemas("response")];

    private static IEnumerable<SpecChangeKind> OfComponents() =>
        [.. Pair("component-added", Harmless, "component-removed", Gone), .. OfSchemas("component")];

    /// <summary>What can change in a schema, wherever it stands.</summary>
    private static IEnumerable<SpecChangeKind> OfSchemas(string part) =>
        [
            new(part + "-property-added", part + "-property-removed", Gone, MoreDemanded, Harmless, Harmless),
            Change(part + "-property-removed", Gone) with
            {
                Mirror = part + "-property-added",
            },
            .. Pair(part + "-items-added", Gone, part + "-items-removed", Gone),
            .. Pair(part + "-values-added", Gone, part + "-values-removed", Gone),
            new(
                part + "-type-changed",
                part + "-type-changed",
                Gone,
                new(Breaking, Source, Risky, Binary),
                new(Risky, Binary, Breaking, Source),
                Doubtful
            ),
            Change(part + "-constraint-changed", new(Breaking, Behavior, Risky, Behavior), LessAccepted, MoreAnswered),
            Change(part + "-enum-changed", Gone, wider: MoreAnswered),
            Change(part + "-required-changed", Gone, MoreDemanded, MoreAnswered),
            Change(part + "-deprecated-changed", Doubtful, wider: Harmless),
            Change(part + "-default-changed", new(Risky, Behavior, Compatible, None)),
            Change(part + "-filter-changed", Gone, wider: Harmless),
            Change(part + "-range-changed", Gone),
            Change(part + "-json-type-changed", Gone),
            Change(part + "-name-changed", Gone),
            Change(part + "-sensitive-changed", Doubtful),
        ];

    private static SpecChangeKind Change(
        string id,
        SpecChangeRule changed,
        SpecChangeRule? narrower = null,
        SpecChangeRule? wider = null
    ) => new(id, id, changed, narrower ?? changed, wider ?? changed, changed);

    private static SpecChangeKind[] Pair(string added, SpecChangeRule ofAdded, string removed, SpecChangeRule ofRemoved) =>
        [Change(added, ofAdded) with { Mirror = removed }, Change(removed, ofRemoved) with { Mirror = added }];
}
