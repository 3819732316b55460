using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Diff;
using Spectre.Console;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Changes as text, by operation, the worst first.</summary>
internal sealed class DiffText
{
    private readonly CommandHost _host;

    /// <param name="host">Takes the text.</param>
    public DiffText(CommandHost host)
    {
        _host = host;
    }

    /// <summary>Writes all steps.</summary>
    public void Write(IReadOnlyList<DiffStep> steps)
    {
        foreach (var step in steps)
        {
            WriteStep(step);
        }
    }

    private void WriteStep(DiffStep step)
    {
        var summary = ChangeTexts.Summary(step.Count(SpecChangeClass.Breaking), step.Count(SpecChangeClass.Risky), step.Count(SpecChangeClass.Compatible));
        Line($"[bold]{Markup.Escape($"{step.Before} -> {step.After}")}[/]: {summary}", $"{step.Before} -> {step.After}: {summary}");
        foreach (var group in step.Changes.GroupBy(c => ChangeView.GroupOf(c.Change), StringComparer.Ordinal))
        {
            Line("", "");
            Line($"[bold]{Markup.Escape(group.Key)}[/]", group.Key);
            foreach (var change in ChangeView.Sort(group))
            {
                WriteChange(change);
            }
        }

        Line("", "");
    }

    private void WriteChange(DiffChange found)
    {
        var change = found.Change;
        var kind = ChangeTexts.Of(change.Class).PadRight(10);
        var subject = change.Subject + (ChangeView.ValuesOf(change) is { } values ? ": " + values : "");
        Line($"  [{ColourOf(change.Class)}]{kind}[/] {change.Kind.Id} [bold]{Markup.Escape(subject)}[/]", $"  {kind} {change.Kind.Id} {subject}");
        var places = $"{ChangeView.PlaceOf(change.BeforePlace)} -> {ChangeView.PlaceOf(change.AfterPlace)}";
        Detail($"{places}; C#: {ChangeTexts.Of(change.Effect)}");
        if (found.Note is { } note)
        {
            Detail(note);
        }
    }

    private void Detail(string text) => Line($"             [dim]{Markup.Escape(text)}[/]", "             " + text);

    private void Line(string markup, string plain)
    {
        if (_host.Screen is { } screen)
        {
            screen.MarkupLine(markup);
        }
        else
        {
            _host.Output.WriteLine(plain);
        }
    }

    private static string ColourOf(SpecChangeClass kind) => kind switch
    {
        SpecChangeClass.Breaking => "red",
        SpecChangeClass.Risky => "yellow",
        _ => "green",
    };
}
