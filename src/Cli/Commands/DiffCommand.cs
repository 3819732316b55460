using System.CommandLine;
using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Spec.Diff;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary><c>spec diff</c>: what changed from one version of a document to another.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly Argument<string> _old = new("OLD")
    {
        Description = "The earlier version: a file, a folder of versions in the order of their names, or git:REV:PATH.",
    };
    private readonly Argument<string?> _new = new("NEW")
    {
        Description = "The later version, likewise. A folder needs none.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> _overlay = new("--overlay")
    {
        Description = "An overlay for all versions. Default: the one beside each; an earlier version without one gets the later one's.",
        HelpName = "FILE",
    };
    private readonly Option<string[]> _operations = SpecArguments.CreateOperations(
        "The operations to compare, with the components they reach. Default: all."
    );
    private readonly Option<string> _format = SpecArguments.CreateFormat("text", "json", "markdown", "html", "sarif", "github");
    private readonly Option<string> _failOn = SpecArguments.CreateFailOn("breaking", "warning", "any");
    private readonly Option<string?> _accepted = new("--accepted")
    {
        Description = "A list of accepted changes, which are left out.",
        HelpName = "FILE",
    };
    private readonly Option<string?> _out = SpecArguments.CreateOut("The file to write. Default: the output.");

    /// <param name="host">What it runs in.</param>
    public DiffCommand(CommandHost host)
        : base("diff", "Says what changed from one version of a document to another, what breaks, and what it means for C#.", host)
    {
        Arguments.Add(_old);
        Arguments.Add(_new);
        foreach (var option in new Option[] { _overlay, _operations, _format, _failOn, _accepted, _out })
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        [
            "spec diff git:HEAD:specs/ice.json specs/ice.json",
            "spec diff old.json new.json --format html -o changes.html",
            "spec diff specs/ice.baseline.json specs/ice.json --operations SearchMediaByFace --fail-on warning",
            "spec diff specs/ice.baseline.json specs/ice.json --accepted specs/ice.baseline.accepted.txt",
            "spec diff versions --format markdown",
        ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var versions = await ReadAsync(arguments, cancellationToken).ConfigureAwait(false);
        var operations = arguments.GetValue(_operations)!;
        var steps = await Host.WorkAsync("Comparing", () =>
                Task.Run(() => DiffLog.CompareAsync(versions, operations, Host, cancellationToken), cancellationToken)
            )
            .ConfigureAwait(false);
        steps = WithoutAccepted(steps, arguments.GetValue(_accepted));
        Write(steps, arguments.GetValue(_format)!, arguments.GetValue(_out));
        var failOn = ParseClass(arguments.GetValue(_failOn)!);
        return steps.Any(s => s.Changes.Any(c => c.Change.Class >= failOn)) ? ExitCode.Findings : ExitCode.Clean;
    }

    private async Task<IReadOnlyList<SpecVersion>> ReadAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var reader = new VersionReader(Host, arguments.GetValue(_overlay));
        var versions = new List<SpecVersion>(
            await reader.ReadAsync(arguments.GetRequiredValue(_old), cancellationToken).ConfigureAwait(false)
        );
        if (arguments.GetValue(_new) is { } later)
        {
            versions.AddRange(await reader.ReadAsync(later, cancellationToken).ConfigureAwait(false));
        }

        return versions.Count > 1
            ? versions
            : throw new InputException(
                $"There is nothing to compare {versions[0].Name} with: name another version, or a folder with several"
            );
    }

    private IReadOnlyList<DiffStep> WithoutAccepted(IReadOnlyList<DiffStep> steps, string? path)
    {
        if (path is null)
        {
            return steps;
        }

        var accepted = AcceptedList.Read(Host.GetFullPath(path), Host);
        return [.. steps.Select(s => s with { Changes = [.. s.Changes.Where(c => !accepted.Contains(c.Change))] })];
    }

    private void Write(IReadOnlyList<DiffStep> steps, string format, string? path)
    {
        if (format == "text" && path is null)
        {
            new DiffText(Host).Write(steps);
            return;
        }

        OutputFile.Write(path, Format(steps, format), Host);
    }

    private static string Format(IReadOnlyList<DiffStep> steps, string format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case "json":
                output.WriteLine(DiffJson.Write(steps));
                break;
            case "markdown":
                output.Write(DiffMarkdown.Write(steps));
                break;
            case "html":
                output.Write(DiffHtml.Write(steps));
                break;
            case "sarif":
                output.WriteLine(SarifReport.Write(DiffItems.Create(steps)));
                break;
            case "github":
                GitHubReport.Write(DiffItems.Create(steps), output);
                break;
            default:
                new DiffText(
                    new CommandHost
                    {
                        Output = output,
                        Error = TextWriter.Null,
                        Folder = "",
                    }
                ).Write(steps);
                break;
        }

        return output.ToString();
    }

    private static SpecChangeClass ParseClass(string failOn) =>
        failOn switch
        {
            "breaking" => SpecChangeClass.Breaking,
            "warning" => SpecChangeClass.Risky,
            _ => SpecChangeClass.Compatible,
        };
}
