using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Diff;
using Spectre.Console;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Changes as text: what went and came, then by operation, the worst first.</summary>
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
            WriteStep(step, DiffOutline.Of(step));
        }
    }

    private void WriteStep(DiffStep step, DiffOutline outline)
    {
        Line(
            $"[bold]{Markup.Escape($"{step.Before} -> {step.After}")}[/]: {step.Summary}",
            $"{step.Before} -> {step.After}: {step.Summary}"
        );
        Line("", "");
        foreach (var (title, operations) in outline.Lists)
        {
            var names = string.Join(", ", operations.Select(NameOf));
            Line($"[{ColourOf(operations[0].Change.Class)}]{title}[/]: {Markup.Escape(names)}", $"{title}: {names}");
            Line("", "");
        }

        foreach (var group in outline.Groups)
        {
            WriteGroup(group);
        }
    }

    private void WriteGroup(DiffGroup group)
    {
        Line($"[bold]{Markup.Escape(group.Name)}[/]", group.Name);
        foreach (var change in group.Changes)
        {
            WriteChange(change);
        }

        Line("", "");
    }

    /// <summary>An operation that is gone stands in the earlier version, a new one in the later.</summary>
    private static string NameOf(DiffChange found) =>
        $"{found.Change.Subject} {ChangeView.OwnPlaceOf(found.Change)}{(found.Note is { } note ? $" ({note})" : "")}";

    private void WriteChange(DiffChange found)
    {
        var change = found.Change;
        var kind = ChangeTexts.Of(change.Class).PadRight(10);
        var subject = change.Subject + (ChangeView.ValuesOf(change) is { } values ? ": " + values : "");
        Line(
            $"  [{ColourOf(change.Class)}]{kind}[/] {change.Kind.Id} [bold]{Markup.Escape(subject)}[/]",
            $"  {kind} {change.Kind.Id} {subject}"
        );
        Detail(
            $"{ChangeView.PlaceOf(change.AfterPlace)}, was {ChangeView.PlaceOf(change.BeforePlace)}; C#: {ChangeTexts.Of(change.Effect)}"
        );
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

    private static string ColourOf(SpecChangeClass kind) =>
        kind switch
        {
            SpecChangeClass.Breaking => "red",
            SpecChangeClass.Risky => "yellow",
            _ => "green",
        };
}
