using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>
/// Changes as one page that needs nothing else. Every text of a document is encoded, and the page's own policy lets no script run but its
/// own, so that a hostile document stays text.
/// </summary>
internal sealed class DiffHtml
{
    private static readonly SpecChangeClass[] Classes = [SpecChangeClass.Breaking, SpecChangeClass.Risky, SpecChangeClass.Compatible];

    private static readonly string[] Columns = ["class", "change", "was", "is", "C#", "line,column"];

    private readonly StringBuilder _html = new();

    private DiffHtml() { }

    /// <summary>The page.</summary>
    /// <param name="steps">The changes; at least one step.</param>
    public static string Write(IReadOnlyList<DiffStep> steps)
    {
        var page = new DiffHtml();
        page.WritePage(steps);
        return page._html.ToString();
    }

    private void WritePage(IReadOnlyList<DiffStep> steps)
    {
        var (style, script) = (ReadResource("diff.css"), ReadResource("diff.js"));
        var whole = new DiffStep(steps[^1].Service, steps[0].Before, steps[^1].After, [.. steps.SelectMany(s => s.Changes)]);
        var (before, after) = whole.ShortNames;
        var title = Encode($"{whole.Service}: {before} → {after}");
        WriteLine("<!DOCTYPE html>");
        WriteLine(
            "<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        );
        var policy = $"default-src 'none'; style-src 'sha256-{ComputeHash(style)}'; script-src 'sha256-{ComputeHash(script)}'";
        WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        WriteLine($"<title>{title}</title><style>{style}</style></head><body>");
        WriteLine($"<h1>{title}</h1><p class=\"files\">from {Encode(whole.Before)} to {Encode(whole.After)}</p>");
        WriteControls(whole);
        WriteLine("<main>");
        foreach (var step in steps)
        {
            WriteStep(step, isOnly: steps.Count == 1);
        }

        WriteLine("<p id=\"nothing\" hidden>Nothing matches.</p></main>");
        var help = $"<a href=\"{ToolInfo.Home}/blob/main/docs/evolution.md\">What the classes mean</a>";
        WriteLine($"<footer>Made by {ToolInfo.Name} {ToolInfo.Version}. {help}</footer>");
        WriteLine($"<script>{script}</script></body></html>");
    }

    private void WriteControls(DiffStep whole)
    {
        WriteLine("<header><div class=\"controls\" role=\"group\" aria-label=\"Show\">");
        foreach (var kind in Classes)
        {
            var name = ChangeTexts.GetName(kind);
            var count = whole.Count(kind).ToString(CultureInfo.InvariantCulture);
            WriteLine($"""<button type="button" class="{name}" data-class="{name}" aria-pressed="true"><b>{count}</b> {name}</button>""");
        }

        WriteLine("<input type=\"search\" id=\"find\" placeholder=\"Filter: operation, member, kind…\" aria-label=\"Filter\"></div>");
        var columns = string.Concat(Columns.Select(c => $"<span>{c}</span>"));
        WriteLine($"""<div class="row head">{columns}</div></header>""");
    }

    private void WriteStep(DiffStep step, bool isOnly)
    {
        WriteLine("<section>");
        if (!isOnly)
        {
            var (before, after) = step.ShortNames;
            WriteLine($"<h2>{Encode(before)} → {Encode(after)} <small>{step.Summary}</small></h2>");
        }

        if (step.Changes.Count == 0)
        {
            WriteLine("<p>No changes.</p>");
        }

        var outline = DiffOutline.Create(step);
        foreach (var (title, operations) in outline.Lists)
        {
            var name = ChangeTexts.GetName(operations[0].Change.Class);
            var names = string.Concat(operations.Select(FormatOperation));
            WriteLine($"""<div class="group operations"><b class="{name}">{title}</b> {names}</div>""");
        }

        foreach (var group in outline.Groups)
        {
            WriteGroup(group, step);
        }

        WriteLine("</section>");
    }

    private void WriteGroup(DiffGroup group, DiffStep step)
    {
        var (name, open) = (Encode(group.Name), group.Worst == SpecChangeClass.Compatible ? "" : " open");
        WriteLine($"""<details class="group" data-name="{name}"{open}><summary>{name} {FormatCounts(group)}</summary>""");
        foreach (var change in group.Changes)
        {
            WriteRow(change, step);
        }

        WriteLine("</details>");
    }

    private static string FormatOperation(DiffChange found)
    {
        var location = ChangeView.GetOwnLocation(found.Change);
        var note = found.Note is null ? "" : $" <em class=\"note\">{Encode(found.Note)}</em>";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<span class="change" data-class="{ChangeTexts.GetName(found.Change.Class)}"><code>{Encode(found.Change.Subject)}</code> """
                + $"""<small title="{Encode(location.Path)}">{location.Line},{location.Column}</small>{note}</span>"""
        );
    }

    private static string FormatCounts(DiffGroup group) =>
        string.Concat(
            Classes
                .Select(k => (Class: ChangeTexts.GetName(k), Count: group.Changes.Count(c => c.Change.Class == k)))
                .Where(c => c.Count > 0)
                .Select(c => string.Create(CultureInfo.InvariantCulture, $"<small class=\"{c.Class}\">{c.Count} {c.Class}</small> "))
        );

    private void WriteRow(DiffChange found, DiffStep step)
    {
        var change = found.Change;
        var name = ChangeTexts.GetName(change.Class);
        var keyword = change.Keyword is null ? "" : $" <i>{Encode(change.Keyword)}</i>";
        var note = found.Note is null ? "" : $"<br><em class=\"note\">{Encode(found.Note)}</em>";
        var kind = $"""<small title="{Encode(ChangeTexts.Describe(change.Kind) ?? "")}">{Encode(change.Kind.Id)}</small>""";
        var (before, after) = (FormatLocation(change.BeforeLocation, step.Before), FormatLocation(change.AfterLocation, step.After));
        WriteLine(
            $"""<div class="row change" data-class="{name}"><span class="tag {name}">{name}</span>"""
                + $"<span><code>{Encode(change.Subject)}</code>{keyword}<br>{kind}{note}</span>"
                + $"<span>{FormatValue(change.Before)}</span><span>{FormatValue(change.After)}</span>"
                + $"""<span title="{Encode(ChangeTexts.Explain(change.Effect))}">{ChangeTexts.GetName(change.Effect)}</span>"""
                + $"""<span class="places">before {before}<br>after {after}</span></div>"""
        );
    }

    /// <summary>The file is named where it is not the document that stands at the top: in an overlay.</summary>
    private static string FormatLocation(SpecLocation location, string document)
    {
        var shown = ChangeView.ToLocation(location);
        var position = FormattableString.Invariant($"{shown.Line},{shown.Column}");
        return shown.Path == document ? position : $"{Encode(shown.Path)} {position}";
    }

    private static string FormatValue(string? text) =>
        text is null ? "<span class=\"none\">—</span>" : $"<code>{Encode(ChangeView.FormatValue(text))}</code>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string ComputeHash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(DiffHtml).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private void WriteLine(string html) => _html.Append(html).Append('\n');
}
