using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Changes as findings, for the formats that know nothing else. The location is that in the later version.</summary>
internal static class DiffItems
{
    private const string Help = ToolInfo.Home + "/blob/main/docs/evolution.md#kinds-of-changes";

    /// <summary>The findings.</summary>
    public static IReadOnlyList<ReportItem> Create(IReadOnlyList<DiffStep> steps) =>
        [.. steps.SelectMany(s => s.Changes.Select(c => CreateItem(c)))];

    private static ReportItem CreateItem(DiffChange found)
    {
        var change = found.Change;
        var text = ChangeTexts.Describe(change.Kind) ?? change.Kind.Id;
        var rule = new ReportRule(change.Kind.Id, text, $"{text}: see the table of kinds.", Help);
        var before = ChangeView.ToLocation(change.BeforeLocation);
        var after = ChangeView.ToLocation(change.AfterLocation);
        var values = ChangeView.FormatValues(change) is { } shown ? ": " + shown : "";
        var note = found.Note is null ? "" : $" ({found.Note})";
        var message =
            $"{ChangeTexts.GetName(change.Class)} change, {text}: {change.Subject}{values}. "
            + $"C#: {ChangeTexts.Explain(change.Effect)}. Was at {before}{note}";
        return new ReportItem(rule, ToLevel(change.Class), message, WithoutRevision(after))
        {
            Related = WithoutRevision(before),
            Fingerprint = change.Id,
        };
    }

    private static ReportLocation WithoutRevision(ReportLocation location) => location with { Path = GitFile.PlainPath(location.Path) };

    private static ReportLevel ToLevel(SpecChangeClass kind) =>
        kind switch
        {
            SpecChangeClass.Breaking => ReportLevel.Error,
            SpecChangeClass.Risky => ReportLevel.Warning,
            _ => ReportLevel.Info,
        };
}
