using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Changes as findings, for the formats that know nothing else. The place is that in the later version.</summary>
internal static class DiffItems
{
    private const string Help = Tool.Home + "/blob/main/docs/evolution.md#kinds-of-changes";

    /// <summary>The findings.</summary>
    public static IReadOnlyList<ReportItem> Of(IReadOnlyList<DiffStep> steps) =>
        [.. steps.SelectMany(s => s.Changes.Select(c => ItemOf(c)))];

    private static ReportItem ItemOf(DiffChange found)
    {
        var change = found.Change;
        var text = ChangeTexts.Of(change.Kind) ?? change.Kind.Id;
        var rule = new ReportRule(change.Kind.Id, text, $"{text}: see the table of kinds.", Help);
        var before = ChangeView.PlaceOf(change.BeforePlace);
        var after = ChangeView.PlaceOf(change.AfterPlace);
        var values = ChangeView.ValuesOf(change) is { } shown ? ": " + shown : "";
        var note = found.Note is null ? "" : $" ({found.Note})";
        var message =
            $"{ChangeTexts.Of(change.Class)} change, {text}: {change.Subject}{values}. C#: {ChangeTexts.MeaningOf(change.Effect)}. Was at {before}{note}";
        return new ReportItem(rule, LevelOf(change.Class), message, Plain(after)) { Related = Plain(before), Fingerprint = change.Id };
    }

    private static ReportPlace Plain(ReportPlace place) => place with { Path = GitFile.PlainPath(place.Path) };

    private static ReportLevel LevelOf(SpecChangeClass kind) =>
        kind switch
        {
            SpecChangeClass.Breaking => ReportLevel.Error,
            SpecChangeClass.Risky => ReportLevel.Warning,
            _ => ReportLevel.Info,
        };
}
