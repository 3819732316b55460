using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>A change's parts as people read them.</summary>
internal static class ChangeView
{
    private const string Nothing = "(none)";
    private const int Longest = 200;

    /// <summary>What it belongs to: the heading that it stands under.</summary>
    public static string GetGroup(SpecChange change) =>
        change.Operation is { } operation ? VisibleText.Escape(operation)
        : change.Component is { } component ? "component " + VisibleText.Escape(component)
        : "service";

    /// <summary>What was there and what is, or null where there is nothing but the part itself.</summary>
    public static string? FormatValues(SpecChange change) =>
        change.Before is null && change.After is null
            ? null
            : $"{(change.Keyword is null ? "" : change.Keyword + " ")}{FormatValue(change.Before)} -> {FormatValue(change.After)}";

    /// <summary>One side in one line.</summary>
    public static string FormatValue(string? text)
    {
        var line = text is null ? Nothing : VisibleText.Escape(text);
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    /// <summary>A location from 1.</summary>
    public static ReportLocation ToLocation(SpecLocation location) =>
        new(location.Path, location.StartLine + 1, location.StartColumn + 1, location.EndLine + 1, location.EndColumn + 1);

    /// <summary>The location of what is gone or new, where it is itself.</summary>
    public static ReportLocation GetOwnLocation(SpecChange change) =>
        ToLocation(change.After is null ? change.BeforeLocation : change.AfterLocation);

    /// <summary>The worst first, then as the comparison has them.</summary>
    public static IEnumerable<DiffChange> Sort(IEnumerable<DiffChange> changes) => changes.OrderByDescending(c => c.Change.Class);
}
