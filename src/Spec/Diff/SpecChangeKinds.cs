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
    private static readonly SpecChangeRule MoreReturned = new(Compatible, None, Risky, Behavior);

    private static readonly Dictionary<(SpecChangePart, SpecChangeAspect, SpecChangeAction), SpecChangeKind> ByValues = CreateAll()
        .ToDictionary(k => (k.Part, k.Aspect, k.Action));

    private static readonly Dictionary<string, SpecChangeKind> ById = ByValues.Values.ToDictionary(k => k.Id, StringComparer.Ordinal);

    /// <summary>Every kind, in order of the ids.</summary>
    public static IReadOnlyList<SpecChangeKind> All { get; } = [.. ById.Values.OrderBy(k => k.Id, StringComparer.Ordinal)];

    /// <summary>The kind of that id, or null.</summary>
    public static SpecChangeKind? Find(string id) => ById.TryGetValue(id, out var kind) ? kind : null;

    internal static SpecChangeKind Get(SpecChangePart part, SpecChangeAspect aspect, SpecChangeAction action) =>
        ByValues[(part, aspect, action)];

    private static IEnumerable<SpecChangeKind> CreateAll() =>
        CreateForService()
            .Concat(CreateForOperations())
            .Concat(CreateForParameters())
            .Concat(CreateForResponses())
            .Concat(CreateForComponents());

    private static IEnumerable<SpecChangeKind> CreateForService() =>
        [
            CreateChange(SpecChangePart.Service, SpecChangeAspect.Product, Gone),
            CreateChange(SpecChangePart.Service, SpecChangeAspect.Version, Doubtful),
            CreateChange(SpecChangePart.Service, SpecChangeAspect.Style, new SpecChangeRule(Breaking, Behavior, Breaking, Behavior)),
            .. CreatePair(SpecChangePart.Endpoint, SpecChangeAspect.Itself, Harmless, Doubtful),
            .. CreatePair(SpecChangePart.Responses, SpecChangeAspect.Itself, Harmless, Gone),
        ];

    private static IEnumerable<SpecChangeKind> CreateForOperations() =>
        [
            .. CreatePair(SpecChangePart.Operation, SpecChangeAspect.Itself, Harmless, Gone),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Deprecated, Doubtful, wider: Harmless),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Methods, Doubtful, wider: Harmless),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Schemes, Doubtful, wider: Harmless),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Consumes, Doubtful, wider: Harmless),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Produces, Doubtful),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Path, Doubtful),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Security, Doubtful),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Type, Doubtful),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Paging, Doubtful, narrower: Gone, wider: Harmless),
            CreateChange(SpecChangePart.Operation, SpecChangeAspect.Links, Gone, wider: Harmless),
        ];

    private static IEnumerable<SpecChangeKind> CreateForParameters() =>
        [
            CreateAdded(SpecChangePart.Parameter, SpecChangeAspect.Itself, MoreDemanded),
            Create(SpecChangePart.Parameter, SpecChangeAspect.Itself, SpecChangeAction.Removed, Gone),
            Create(SpecChangePart.Parameter, SpecChangeAspect.Itself, SpecChangeAction.Moved, Doubtful),
            CreateChange(SpecChangePart.Parameter, SpecChangeAspect.Style, Doubtful),
            .. CreateForSchemas(SpecChangePart.Parameter),
        ];

    private static IEnumerable<SpecChangeKind> CreateForResponses() =>
        [.. CreatePair(SpecChangePart.Response, SpecChangeAspect.Itself, Harmless, Gone), .. CreateForSchemas(SpecChangePart.Response)];

    private static IEnumerable<SpecChangeKind> CreateForComponents() =>
        [.. CreatePair(SpecChangePart.Component, SpecChangeAspect.Itself, Harmless, Gone), .. CreateForSchemas(SpecChangePart.Component)];

    /// <summary>What can change in a schema, wherever it stands.</summary>
    private static IEnumerable<SpecChangeKind> CreateForSchemas(SpecChangePart part) =>
        [
            CreateAdded(part, SpecChangeAspect.Property, Gone),
            Create(part, SpecChangeAspect.Property, SpecChangeAction.Removed, Gone),
            .. CreatePair(part, SpecChangeAspect.Items, Gone, Gone),
            .. CreatePair(part, SpecChangeAspect.Values, Gone, Gone),
            new(
                part,
                SpecChangeAspect.Type,
                SpecChangeAction.Changed,
                Gone,
                new(Breaking, Source, Risky, Binary),
                new(Risky, Binary, Breaking, Source),
                Doubtful
            ),
            CreateChange(part, SpecChangeAspect.Constraint, new(Breaking, Behavior, Risky, Behavior), LessAccepted, MoreReturned),
            CreateChange(part, SpecChangeAspect.Enum, Gone, wider: MoreReturned),
            CreateChange(part, SpecChangeAspect.Required, Gone, MoreDemanded, MoreReturned),
            CreateChange(part, SpecChangeAspect.Deprecated, Doubtful, wider: Harmless),
            CreateChange(part, SpecChangeAspect.Default, new(Risky, Behavior, Compatible, None)),
            CreateChange(part, SpecChangeAspect.Filter, Gone, wider: Harmless),
            CreateChange(part, SpecChangeAspect.Range, Gone),
            CreateChange(part, SpecChangeAspect.JsonType, Gone),
            CreateChange(part, SpecChangeAspect.Name, Gone),
            CreateChange(part, SpecChangeAspect.Sensitive, Doubtful),
        ];

    /// <summary>Something new that asks for more where it must be given.</summary>
    private static SpecChangeKind CreateAdded(SpecChangePart part, SpecChangeAspect aspect, SpecChangeRule changed) =>
        new(part, aspect, SpecChangeAction.Added, changed, MoreDemanded, Harmless, Harmless);

    private static SpecChangeKind CreateChange(
        SpecChangePart part,
        SpecChangeAspect aspect,
        SpecChangeRule changed,
        SpecChangeRule? narrower = null,
        SpecChangeRule? wider = null
    ) => new(part, aspect, SpecChangeAction.Changed, changed, narrower ?? changed, wider ?? changed, changed);

    private static SpecChangeKind[] CreatePair(
        SpecChangePart part,
        SpecChangeAspect aspect,
        SpecChangeRule added,
        SpecChangeRule removed
    ) => [Create(part, aspect, SpecChangeAction.Added, added), Create(part, aspect, SpecChangeAction.Removed, removed)];

    private static SpecChangeKind Create(SpecChangePart part, SpecChangeAspect aspect, SpecChangeAction action, SpecChangeRule rule) =>
        new(part, aspect, action, rule, rule, rule, rule);
}
