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
            WriteStep(step, DiffOutline.Create(step));
        }
    }

    private void WriteStep(DiffStep step, DiffOutline outline)
    {
        WriteLine(
            $"[bold]{Markup.Escape($"{step.Before} -> {step.After}")}[/]: {step.Summary}",
            $"{step.Before} -> {step.After}: {step.Summary}"
        );
        WriteLine("", "");
        foreach (var (title, operations) in outline.Lists)
        {
            var names = string.Join(", ", operations.Select(DescribeOperation));
            WriteLine($"[{GetColour(operations[0].Change.Class)}]{title}[/]: {Markup.Escape(names)}", $"{title}: {names}");
            WriteLine("", "");
        }

        foreach (var group in outline.Groups)
        {
            WriteGroup(group);
        }
    }

    private void WriteGroup(DiffGroup group)
    {
        WriteLine($"[bold]{Markup.Escape(group.Name)}[/]", group.Name);
        foreach (var change in group.Changes)
        {
            WriteChange(change);
        }

        WriteLine("", "");
    }

    /// <summary>An operation that is gone stands in the earlier version, a new one in the later.</summary>
    private static string DescribeOperation(DiffChange found) =>
        $"{found.Change.Subject} {ChangeView.GetOwnLocation(found.Change)}{(found.Note is { } note ? $" ({note})" : "")}";

    private void WriteChange(DiffChange found)
    {
        var change = found.Change;
        var kind = ChangeTexts.GetName(change.Class).PadRight(10);
        var subject = change.Subject + (ChangeView.FormatValues(change) is { } values ? ": " + values : "");
        WriteLine(
            $"  [{GetColour(change.Class)}]{kind}[/] {change.Kind.Id} [bold]{Markup.Escape(subject)}[/]",
            $"  {kind} {change.Kind.Id} {subject}"
        );
        var (before, after) = (ChangeView.ToLocation(change.BeforeLocation), ChangeView.ToLocation(change.AfterLocation));
        WriteDetail($"{after}, was {before}; C#: {ChangeTexts.GetName(change.Effect)}");
        if (found.Note is { } note)
        {
            WriteDetail(note);
        }
    }

    private void WriteDetail(string text) => WriteLine($"             [dim]{Markup.Escape(text)}[/]", "             " + text);

    private void WriteLine(string markup, string plain)
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

    private static string GetColour(SpecChangeClass kind) =>
        kind switch
        {
            SpecChangeClass.Breaking => "red",
            SpecChangeClass.Risky => "yellow",
            _ => "green",
        };
}
