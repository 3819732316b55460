using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Diffing.Page;

/// <summary>
/// Changes as one page that needs nothing else. Every text of a document is encoded, and the page's own policy lets no script run but its own, so that a hostile document
/// stays text.
/// </summary>
internal sealed class DiffHtml
{
    private static readonly SpecChangeClass[] Classes = [SpecChangeClass.Breaking, SpecChangeClass.Risky, SpecChangeClass.Compatible];

    private readonly StringBuilder _html = new();

    private DiffHtml()
    {
    }

    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<DiffStep> steps)
    {
        var page = new DiffHtml();
        page.WritePage(steps);
        return page._html.ToString();
    }

    private void WritePage(IReadOnlyList<DiffStep> steps)
    {
        var (style, script) = (Resource("diff.css"), Resource("diff.js"));
        var title = Text(steps.Count == 0 ? "API changes" : $"API changes: {steps[0].Before} → {steps[^1].After}");
        Line("<!DOCTYPE html>");
        Line("<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{HashOf(style)}'; script-src 'sha256-{HashOf(script)}'\">");
        Line($"<title>{title}</title><style>{style}</style></head><body>");
        Line($"<header><h1>{title}</h1>");
        WriteControls(steps);
        Line("</header><main>");
        foreach (var step in steps)
        {
            WriteStep(step, isOnly: steps.Count == 1);
        }

        Line("<p id=\"nothing\" hidden>Nothing matches.</p></main>");
        Line($"<footer>Made by {Tool.Name} {Tool.Version}. <a href=\"{Tool.Home}/blob/main/docs/evolution.md\">What the classes mean</a></footer>");
        Line($"<script>{script}</script></body></html>");
    }

    private void WriteControls(IReadOnlyList<DiffStep> steps)
    {
        Line("<div class=\"controls\" role=\"group\" aria-label=\"Show\">");
        foreach (var kind in Classes)
        {
            var name = ChangeTexts.Of(kind);
            Line(string.Create(CultureInfo.InvariantCulture, $"<button type=\"button\" class=\"{name}\" data-class=\"{name}\" aria-pressed=\"true\"><b>{steps.Sum(s => s.Count(kind))}</b> {name}</button>"));
        }

        Line("<input type=\"search\" id=\"find\" placeholder=\"Filter: operation, member, kind…\" aria-label=\"Filter\"></div>");
    }

    private void WriteStep(DiffStep step, bool isOnly)
    {
        Line("<section>");
        if (!isOnly)
        {
            Line($"<h2>{Text(step.Before)} → {Text(step.After)} <small>{ChangeTexts.Summary(step.Count(SpecChangeClass.Breaking), step.Count(SpecChangeClass.Risky), step.Count(SpecChangeClass.Compatible))}</small></h2>");
        }

        if (step.Changes.Count == 0)
        {
            Line("<p>No changes.</p>");
        }

        foreach (var group in step.Changes.GroupBy(c => ChangeView.GroupOf(c.Change), StringComparer.Ordinal))
        {
            Line($"<details class=\"group\" open><summary>{Text(group.Key)}</summary><table><thead><tr><th>class</th><th>change</th><th>was</th><th>is</th><th>C#</th><th>places</th></tr></thead><tbody>");
            foreach (var change in ChangeView.Sort(group))
            {
                WriteRow(change);
            }

            Line("</tbody></table></details>");
        }

        Line("</section>");
    }

    private void WriteRow(DiffChange found)
    {
        var change = found.Change;
        var kind = ChangeTexts.Of(change.Class);
        var keyword = change.Keyword is null ? "" : $" <i>{Text(change.Keyword)}</i>";
        var note = found.Note is null ? "" : $"<br><em class=\"note\">{Text(found.Note)}</em>";
        Line($"<tr class=\"change\" data-class=\"{kind}\"><td><span class=\"tag {kind}\">{kind}</span></td>"
            + $"<td><code>{Text(change.Subject)}</code>{keyword}<br><small title=\"{Text(ChangeTexts.Of(change.Kind) ?? "")}\">{Text(change.Kind.Id)}</small>{note}</td>"
            + $"<td>{Value(change.Before)}</td><td>{Value(change.After)}</td>"
            + $"<td><span title=\"{Text(ChangeTexts.MeaningOf(change.Effect))}\">{ChangeTexts.Of(change.Effect)}</span></td>"
            + $"<td class=\"places\">{Text(ChangeView.PlaceOf(change.BeforePlace).ToString())}<br>{Text(ChangeView.PlaceOf(change.AfterPlace).ToString())}</td></tr>");
    }

    private static string Value(string? text) => text is null ? "<span class=\"none\">—</span>" : $"<code>{Text(ChangeView.Value(text))}</code>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(DiffHtml).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private void Line(string html) => _html.Append(html).Append('\n');
}
