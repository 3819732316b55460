using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing.Page;

/// <summary>
/// Changes as one page that needs nothing else. Every text of a document is encoded, and the page's own policy lets no script run but its
/// own, so that a hostile document stays text.
/// </summary>
internal sealed class DiffHtml
{
    private static readonly SpecChangeClass[] Classes = [SpecChangeClass.Breaking, SpecChangeClass.Risky, SpecChangeClass.Compatible];

    private readonly StringBuilder _html = new();

    private DiffHtml() { }

    /// <summary>The page.</summary>
    /// <param name="steps">The changes; at least one step.</param>
    public static string Of(IReadOnlyList<DiffStep> steps)
    {
        var page = new DiffHtml();
        page.WritePage(steps);
        return page._html.ToString();
    }

    private void WritePage(IReadOnlyList<DiffStep> steps)
    {
        var (style, script) = (Resource("diff.css"), Resource("diff.js"));
        var whole = new DiffStep(steps[^1].Service, steps[0].Before, steps[^1].After, [.. steps.SelectMany(s => s.Changes)]);
        var (before, after) = whole.ShortNames;
        var title = Text($"{whole.Service}: {before} → {after}");
        Line("<!DOCTYPE html>");
        Line("<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{HashOf(style)}'; script-src 'sha256-{HashOf(script)}'\">"
        );
        Line($"<title>{title}</title><style>{style}</style></head><body>");
        Line($"<h1>{title}</h1><p class=\"files\">from {Text(whole.Before)} to {Text(whole.After)}</p>");
        WriteControls(whole);
        Line("<main>");
        foreach (var step in steps)
        {
            WriteStep(step, isOnly: steps.Count == 1);
        }

        Line("<p id=\"nothing\" hidden>Nothing matches.</p></main>");
        Line(
            $"<footer>Made by {Tool.Name} {Tool.Version}. <a href=\"{Tool.Home}/blob/main/docs/evolution.md\">What the classes mean</a></footer>"
        );
        Line($"<script>{script}</script></body></html>");
    }

    private void WriteControls(DiffStep whole)
    {
        Line("<header><div class=\"controls\" role=\"group\" aria-label=\"Show\">");
        foreach (var kind in Classes)
        {
            var name = ChangeTexts.Of(kind);
            Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<button type=\"button\" class=\"{name}\" data-class=\"{name}\" aria-pressed=\"true\"><b>{whole.Count(kind)}</b> {name}</button>"
                )
            );
        }

        Line("<input type=\"search\" id=\"find\" placeholder=\"Filter: operation, member, kind…\" aria-label=\"Filter\"></div>");
        Line(
            "<div class=\"row head\"><span>class</span><span>change</span><span>was</span><span>is</span><span>C#</span><span>line,column</span></div></header>"
        );
    }

    private void WriteStep(DiffStep step, bool isOnly)
    {
        Line("<section>");
        if (!isOnly)
        {
            var (before, after) = step.ShortNames;
            Line($"<h2>{Text(before)} → {Text(after)} <small>{step.Summary}</small></h2>");
        }

        if (step.Changes.Count == 0)
        {
            Line("<p>No changes.</p>");
        }

        var outline = DiffOutline.Of(step);
        foreach (var (title, operations) in outline.Lists)
        {
            Line(
                $"<div class=\"group operations\"><b class=\"{ChangeTexts.Of(operations[0].Change.Class)}\">{title}</b> {string.Concat(operations.Select(Operation))}</div>"
            );
        }

        foreach (var group in outline.Groups)
        {
            Line(
                $"<details class=\"group\" data-name=\"{Text(group.Name)}\"{(group.Worst == SpecChangeClass.Compatible ? "" : " open")}><summary>{Text(group.Name)} {Counts(group)}</summary>"
            );
            foreach (var change in group.Changes)
            {
                WriteRow(change, step);
            }

            Line("</details>");
        }

        Line("</section>");
    }

    private static string Operation(DiffChange found)
    {
        var place = ChangeView.OwnPlaceOf(found.Change);
        var note = found.Note is null ? "" : $" <em class=\"note\">{Text(found.Note)}</em>";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<span class=\"change\" data-class=\"{ChangeTexts.Of(found.Change.Class)}\"><code>{Text(found.Change.Subject)}</code> <small title=\"{Text(place.Path)}\">{place.Line},{place.Column}</small>{note}</span>"
        );
    }

    private static string Counts(DiffGroup group) =>
        string.Concat(
            Classes
                .Select(k => (Class: ChangeTexts.Of(k), Count: group.Changes.Count(c => c.Change.Class == k)))
                .Where(c => c.Count > 0)
                .Select(c => string.Create(CultureInfo.InvariantCulture, $"<small class=\"{c.Class}\">{c.Count} {c.Class}</small> "))
        );

    private void WriteRow(DiffChange found, DiffStep step)
    {
        var change = found.Change;
        var kind = ChangeTexts.Of(change.Class);
        var keyword = change.Keyword is null ? "" : $" <i>{Text(change.Keyword)}</i>";
        var note = found.Note is null ? "" : $"<br><em class=\"note\">{Text(found.Note)}</em>";
        Line(
            $"<div class=\"row change\" data-class=\"{kind}\"><span class=\"tag {kind}\">{kind}</span>"
                + $"<span><code>{Text(change.Subject)}</code>{keyword}<br><small title=\"{Text(ChangeTexts.Of(change.Kind) ?? "")}\">{Text(change.Kind.Id)}</small>{note}</span>"
                + $"<span>{Value(change.Before)}</span><span>{Value(change.After)}</span>"
                + $"<span title=\"{Text(ChangeTexts.MeaningOf(change.Effect))}\">{ChangeTexts.Of(change.Effect)}</span>"
                + $"<span class=\"places\">before {Place(change.BeforePlace, step.Before)}<br>after {Place(change.AfterPlace, step.After)}</span></div>"
        );
    }

    /// <summary>The file is named where it is not the document that stands at the top: in an overlay.</summary>
    private static string Place(Spec.SpecPlace place, string document)
    {
        var shown = ChangeView.PlaceOf(place);
        var position = FormattableString.Invariant($"{shown.Line},{shown.Column}");
        return shown.Path == document ? position : $"{Text(shown.Path)} {position}";
    }

    private static string Value(string? text) =>
        text is null ? "<span class=\"none\">—</span>" : $"<code>{Text(ChangeView.Value(text))}</code>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(DiffHtml).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private void Line(string html) => _html.Append(html).Append('\n');
}
