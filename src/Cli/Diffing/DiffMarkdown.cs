using System.Globalization;
using System.Text;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Changes as Markdown for a comment: the breaking ones open, the others folded, and never more than a comment can hold.</summary>
internal sealed class DiffMarkdown
{
    private const int MostRows = 100;

    private readonly StringBuilder _text = new();

    private DiffMarkdown() { }

    /// <summary>The text of all steps.</summary>
    public static string Write(IReadOnlyList<DiffStep> steps)
    {
        var markdown = new DiffMarkdown();
        foreach (var step in steps)
        {
            markdown.WriteStep(step);
        }

        return markdown._text.ToString();
    }

    /// <summary>A text that stays what it is wherever it comes from: in a code span nothing is markup or a mention.</summary>
    internal static string FormatCode(string text)
    {
        var longest = 0;
        for (int i = 0, run = 0; i < text.Length; i++)
        {
            run = text[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var gap = text.StartsWith('`') || text.EndsWith('`') || text.Length == 0 ? " " : "";
        return $"{fence}{gap}{text}{gap}{fence}";
    }

    /// <summary>The same in a table, where a bar would end the cell.</summary>
    internal static string FormatCell(string text) => FormatCode(text).Replace("|", "\\|", StringComparison.Ordinal);

    private void WriteStep(DiffStep step)
    {
        var (before, after) = step.ShortNames;
        _text.Append(CultureInfo.InvariantCulture, $"### {FormatCode(step.Service)}: {FormatCode(before)} → {FormatCode(after)}\n\n");
        if (step.Changes.Count == 0)
        {
            _text.Append("No changes.\n\n");
            return;
        }

        _text.Append(
            CultureInfo.InvariantCulture,
            $"**{step.Count(SpecChangeClass.Breaking)} breaking**, {step.Count(SpecChangeClass.Risky)} risky, "
                + $"{step.Count(SpecChangeClass.Compatible)} compatible\n\n"
        );
        foreach (var (title, operations) in DiffOutline.Create(step).Lists)
        {
            WriteList(title, operations);
        }

        foreach (var group in step.Changes.Where(DiffOutline.IsInside).GroupBy(c => c.Change.Class).OrderByDescending(g => g.Key))
        {
            WriteClass(group.Key, [.. group]);
        }
    }

    private void WriteList(string title, IReadOnlyList<DiffChange> operations)
    {
        var names = string.Join(
            ", ",
            operations.Take(MostRows).Select(o => FormatCode(o.Change.Subject) + (o.Note is null ? "" : $" ({FormatCode(o.Note)})"))
        );
        var rest =
            operations.Count > MostRows ? string.Create(CultureInfo.InvariantCulture, $" and {operations.Count - MostRows} more") : "";
        _text.Append(CultureInfo.InvariantCulture, $"{title}: {names}{rest}\n\n");
    }

    private void WriteClass(SpecChangeClass kind, IReadOnlyList<DiffChange> changes)
    {
        var open = kind == SpecChangeClass.Breaking ? " open" : "";
        var name = ChangeTexts.GetName(kind);
        _text.Append(
            CultureInfo.InvariantCulture,
            $"<details{open}><summary>{char.ToUpperInvariant(name[0])}{name[1..]} ({changes.Count})</summary>\n\n"
        );
        _text.Append("| change | where | what | C# | place |\n| --- | --- | --- | --- | --- |\n");
        foreach (var change in changes.Take(MostRows))
        {
            WriteRow(change);
        }

        if (changes.Count > MostRows)
        {
            _text.Append(CultureInfo.InvariantCulture, $"\nand {changes.Count - MostRows} more\n");
        }

        _text.Append("\n</details>\n\n");
    }

    private void WriteRow(DiffChange found)
    {
        var change = found.Change;
        var values = ChangeView.FormatValues(change) is { } text ? FormatCell(text) : "";
        var note = found.Note is null ? "" : $" {FormatCell(found.Note)}";
        var effect = ChangeTexts.GetName(change.Effect);
        var location = FormatCell(ChangeView.ToLocation(change.AfterLocation).ToString());
        _text.Append(
            CultureInfo.InvariantCulture,
            $"| {change.Kind.Id} | {FormatCell(change.Subject)} | {values}{note} | {effect} | {location} |\n"
        );
    }
}
