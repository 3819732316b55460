using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Changes in words.</summary>
internal static class ChangeTexts
{
    /// <summary>What any schema can have: of a parameter, of a response, of a component.</summary>
    private static readonly Dictionary<(SpecChangeAspect, SpecChangeAction), string> Aspects = new()
    {
        [(SpecChangeAspect.Property, SpecChangeAction.Added)] = "a property is new",
        [(SpecChangeAspect.Property, SpecChangeAction.Removed)] = "a property is gone",
        [(SpecChangeAspect.Items, SpecChangeAction.Added)] = "a list says now what its elements are",
        [(SpecChangeAspect.Items, SpecChangeAction.Removed)] = "a list no longer says what its elements are",
        [(SpecChangeAspect.Values, SpecChangeAction.Added)] = "a map says now what its values are",
        [(SpecChangeAspect.Values, SpecChangeAction.Removed)] = "a map no longer says what its values are",
        [(SpecChangeAspect.Type, SpecChangeAction.Changed)] = "another type, format or reference",
        [(SpecChangeAspect.Constraint, SpecChangeAction.Changed)] = "another range, length, count or pattern",
        [(SpecChangeAspect.Enum, SpecChangeAction.Changed)] = "another value set",
        [(SpecChangeAspect.Required, SpecChangeAction.Changed)] = "required now, or no longer",
        [(SpecChangeAspect.Deprecated, SpecChangeAction.Changed)] = "deprecated now, or no longer",
        [(SpecChangeAspect.Default, SpecChangeAction.Changed)] = "another default",
        [(SpecChangeAspect.Filter, SpecChangeAction.Changed)] = "another filter (x-filter)",
        [(SpecChangeAspect.Range, SpecChangeAction.Changed)] = "another time range (x-range)",
        [(SpecChangeAspect.JsonType, SpecChangeAction.Changed)] = "another C# type (x-type)",
        [(SpecChangeAspect.Name, SpecChangeAction.Changed)] = "another shared name (x-name)",
        [(SpecChangeAspect.Sensitive, SpecChangeAction.Changed)] = "sensitive now, or no longer (x-sensitive)",
    };

    /// <summary>What only one part of a document can have.</summary>
    private static readonly Dictionary<(SpecChangePart, SpecChangeAspect, SpecChangeAction), string> Whole = new()
    {
        [(SpecChangePart.Service, SpecChangeAspect.Product, SpecChangeAction.Changed)] = "another product",
        [(SpecChangePart.Service, SpecChangeAspect.Version, SpecChangeAction.Changed)] = "another version of the API",
        [(SpecChangePart.Service, SpecChangeAspect.Style, SpecChangeAction.Changed)] = "another style (RPC, ROA)",
        [(SpecChangePart.Endpoint, SpecChangeAspect.Itself, SpecChangeAction.Added)] = "a region is new",
        [(SpecChangePart.Endpoint, SpecChangeAspect.Itself, SpecChangeAction.Removed)] = "a region is gone",
        [(SpecChangePart.Responses, SpecChangeAspect.Itself, SpecChangeAction.Added)] = "the document describes responses now",
        [(SpecChangePart.Responses, SpecChangeAspect.Itself, SpecChangeAction.Removed)] = "the document no longer describes responses",
        [(SpecChangePart.Operation, SpecChangeAspect.Itself, SpecChangeAction.Added)] = "an operation is new",
        [(SpecChangePart.Operation, SpecChangeAspect.Itself, SpecChangeAction.Removed)] = "an operation is gone",
        [(SpecChangePart.Operation, SpecChangeAspect.Deprecated, SpecChangeAction.Changed)] =
            "an operation is deprecated now, or no longer",
        [(SpecChangePart.Operation, SpecChangeAspect.Methods, SpecChangeAction.Changed)] = "other HTTP methods",
        [(SpecChangePart.Operation, SpecChangeAspect.Schemes, SpecChangeAction.Changed)] = "other schemes (http, https)",
        [(SpecChangePart.Operation, SpecChangeAspect.Consumes, SpecChangeAction.Changed)] = "other content types of requests",
        [(SpecChangePart.Operation, SpecChangeAspect.Produces, SpecChangeAction.Changed)] = "other content types of responses",
        [(SpecChangePart.Operation, SpecChangeAspect.Path, SpecChangeAction.Changed)] = "another path",
        [(SpecChangePart.Operation, SpecChangeAspect.Security, SpecChangeAction.Changed)] = "other ways to sign",
        [(SpecChangePart.Operation, SpecChangeAspect.Type, SpecChangeAction.Changed)] = "another kind of operation (read, write)",
        [(SpecChangePart.Operation, SpecChangeAspect.Paging, SpecChangeAction.Changed)] = "other paging",
        [(SpecChangePart.Operation, SpecChangeAspect.Links, SpecChangeAction.Changed)] = "other links between operations (x-links)",
        [(SpecChangePart.Parameter, SpecChangeAspect.Itself, SpecChangeAction.Added)] = "a parameter is new",
        [(SpecChangePart.Parameter, SpecChangeAspect.Itself, SpecChangeAction.Removed)] = "a parameter is gone",
        [(SpecChangePart.Parameter, SpecChangeAspect.Itself, SpecChangeAction.Moved)] = "a parameter travels elsewhere (query, body, …)",
        [(SpecChangePart.Parameter, SpecChangeAspect.Style, SpecChangeAction.Changed)] =
            "a parameter is written otherwise (json, repeatList, …)",
        [(SpecChangePart.Response, SpecChangeAspect.Itself, SpecChangeAction.Added)] = "a response is new",
        [(SpecChangePart.Response, SpecChangeAspect.Itself, SpecChangeAction.Removed)] = "a response is gone",
        [(SpecChangePart.Component, SpecChangeAspect.Itself, SpecChangeAction.Added)] = "a component is new",
        [(SpecChangePart.Component, SpecChangeAspect.Itself, SpecChangeAction.Removed)] = "a component is gone",
    };

    /// <summary>What a kind says, in a few words; null where it is a new one.</summary>
    public static string? Describe(SpecChangeKind kind)
    {
        if (Whole.TryGetValue((kind.Part, kind.Aspect, kind.Action), out var whole))
        {
            return whole;
        }

        return DescribePart(kind.Part) is { } part && Aspects.TryGetValue((kind.Aspect, kind.Action), out var aspect)
            ? $"{aspect}, {part}"
            : null;
    }

    /// <summary>A class's name.</summary>
    public static string GetName(SpecChangeClass kind) =>
        kind switch
        {
            SpecChangeClass.Breaking => "breaking",
            SpecChangeClass.Risky => "risky",
            _ => "compatible",
        };

    /// <summary>An effect's name.</summary>
    public static string GetName(SpecChangeEffect effect) =>
        effect switch
        {
            SpecChangeEffect.Source => "source-breaking",
            SpecChangeEffect.Binary => "binary-breaking",
            SpecChangeEffect.Behavior => "behaviour",
            _ => "none",
        };

    /// <summary>What an effect means to code.</summary>
    public static string Explain(SpecChangeEffect effect) =>
        effect switch
        {
            SpecChangeEffect.Source => "code that uses it no longer compiles",
            SpecChangeEffect.Binary => "code compiles, but what was compiled before has to be built again",
            SpecChangeEffect.Behavior => "the same code may do something else, or be refused",
            _ => "no effect on code",
        };

    /// <summary>How many there are of each class.</summary>
    public static string Summarize(int breaking, int risky, int compatible) =>
        FormattableString.Invariant($"{breaking} breaking, {risky} risky, {compatible} compatible");

    private static string? DescribePart(SpecChangePart part) =>
        part switch
        {
            SpecChangePart.Parameter => "of a parameter",
            SpecChangePart.Response => "of a response",
            SpecChangePart.Component => "of a component",
            _ => null,
        };
}
