using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

/// <summary>Changes and steps that no document has to be written for.</summary>
internal static class Changes
{
    /// <summary>A change of a keyword of a parameter.</summary>
    public static SpecChange Lower(string operation = "Search", string path = "PageSize", string? before = "50", string? after = "20") =>
        Create("param-constraint-changed", operation, path, "maximum", before, after, SpecChangeDirection.Narrower);

    /// <summary>The way back.</summary>
    public static SpecChange Raise(string? before = "20", string? after = "50") =>
        Create("param-constraint-changed", "Search", "PageSize", "maximum", before, after, SpecChangeDirection.Wider);

    /// <summary>An operation that is gone.</summary>
    public static SpecChange RemoveOperation(string operation) => Create("operation-removed", operation, "", null, operation, null);

    /// <summary>An operation that is new.</summary>
    public static SpecChange AddOperation(string operation) =>
        Create("operation-added", operation, "", null, null, operation, SpecChangeDirection.Wider);

    /// <summary>A change of a component.</summary>
    public static SpecChange ChangeComponent(string component) =>
        Create("component-default-changed", null, component, null, "1", "2") with
        {
            Component = component,
        };

    /// <summary>A change of the service.</summary>
    public static SpecChange ChangeService() => Create("service-style-changed", null, "", null, "RPC", "ROA");

    /// <summary>A step with these changes.</summary>
    public static DiffStep Step(params SpecChange[] changes) => Step("old.json", "new.json", changes);

    /// <summary>A step between two versions.</summary>
    public static DiffStep Step(string before, string after, params SpecChange[] changes) =>
        new("ICE 2020-11-09", before, after, [.. changes.Select(c => new DiffChange(c))]);

    /// <summary>Any change.</summary>
    public static SpecChange Create(
        string kind,
        string? operation,
        string path,
        string? keyword,
        string? before,
        string? after,
        SpecChangeDirection direction = SpecChangeDirection.Changed
    ) =>
        new(
            SpecChangeKinds.Find(kind)!,
            direction,
            SpecSide.Request,
            operation,
            Component: null,
            path,
            keyword,
            before,
            after,
            new SpecLocation("old.json", 0, 1, 6, 3, 6, 8),
            new SpecLocation("new.json", 0, 1, 7, 4, 7, 9)
        );
}
