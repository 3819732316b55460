using System.CommandLine;
using FaceSearchToolkit.Cli.Explain;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Findings;
using Spectre.Console;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary><c>explain</c>: a rule's page in the terminal.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private readonly Argument<string?> _rule = new("RULE")
    {
        HelpName = "RULE",
        Description = "The rule's id, such as FST1003. Without it, all rules are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <param name="host">What it runs in.</param>
    public ExplainCommand(CommandHost host)
        : base("explain", "Says what a rule reports, why, and how to fix it.", host)
    {
        _rule.CompletionSources.Add(_ => RulePages.Ids.Select(id => new System.CommandLine.Completions.CompletionItem(id)));
        Arguments.Add(_rule);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["explain FST1003", "explain"];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(_rule) is { } rule)
        {
            Show(RulePages.ReadText(FindId(rule)));
        }
        else
        {
            List();
        }

        return Task.FromResult(ExitCode.Clean);
    }

    private static string FindId(string rule)
    {
        if (RulePages.Ids.FirstOrDefault(i => string.Equals(i, rule.Trim(), StringComparison.OrdinalIgnoreCase)) is { } id)
        {
            return id;
        }

        var nearest = NearestName.Find(rule, RulePages.Ids);
        throw new InputException(
            $"There is no rule {rule}{(nearest is null ? "" : $": did you mean {nearest}?")}\n{ToolInfo.Name} explain lists all rules"
        );
    }

    private void Show(string page)
    {
        if (Host.Screen is { } screen)
        {
            MarkdownView.Write(page, screen);
        }
        else
        {
            Host.Output.Write(page);
        }
    }

    private void List()
    {
        if (Host.Screen is { } screen)
        {
            var table = new Table { Border = TableBorder.Rounded }.AddColumns("id", "severity", "reports");
            foreach (var id in RulePages.Ids)
            {
                table.AddRow($"[bold]{id}[/]", Markup.Escape(RulePages.ReadSeverity(id)), Markup.Escape(RulePages.ReadTitle(id)));
            }

            screen.Write(table);
        }
        else
        {
            foreach (var id in RulePages.Ids)
            {
                Host.Output.WriteLine($"{id}\t{RulePages.ReadSeverity(id)}\t{RulePages.ReadTitle(id)}");
            }
        }
    }
}
