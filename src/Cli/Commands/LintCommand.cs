using System.CommandLine;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Cli.Specs;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary><c>spec lint</c>: the FST0xxx findings without a build.</summary>
internal sealed class LintCommand : ToolCommand
{
    private readonly Argument<string> _file = SpecArguments.CreateFile();
    private readonly Option<string?> _overlay = SpecArguments.CreateOverlay();
    private readonly Option<string[]> _operations = SpecArguments.CreateOperations(
        "The operations that the client would have. Default: all."
    );
    private readonly Option<string> _format = SpecArguments.CreateFormat("text", "json", "sarif", "github");
    private readonly Option<string> _failOn = SpecArguments.CreateFailOn("error", "warning", "info");

    /// <param name="host">What it runs in.</param>
    public LintCommand(CommandHost host)
        : base("lint", "Checks a document and its overlay: FST0001 to FST0010, as a build reports them.", host)
    {
        Arguments.Add(_file);
        Options.Add(_overlay);
        Options.Add(_operations);
        Options.Add(_format);
        Options.Add(_failOn);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        [
            "spec lint specs/ice-2020-11-09.json",
            "spec lint ice.json --overlay ice.overlay.json --fail-on warning",
            "spec lint ice.json --format sarif > lint.sarif",
        ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var project = SpecProject.Load(
            new SpecSettings(arguments.GetRequiredValue(_file), arguments.GetValue(_overlay), arguments.GetValue(_operations)!),
            Host
        );
        var findings = await Host.WorkAsync("Checking", () => SpecCheck.RunAsync(project, Host, cancellationToken)).ConfigureAwait(false);
        Write(findings, arguments.GetValue(_format)!);
        var failOn = ReportItem.ParseLevel(arguments.GetValue(_failOn)!);
        return findings.Any(SpecCheck.IsUnusable) ? ExitCode.Unusable
            : findings.Any(f => f.Level >= failOn) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private void Write(IReadOnlyList<ReportItem> findings, string format)
    {
        switch (format)
        {
            case "json":
                Host.Output.WriteLine(JsonReport.Write(findings));
                break;
            case "sarif":
                Host.Output.WriteLine(SarifReport.Write(findings));
                break;
            case "github":
                GitHubReport.Write(findings, Host.Output);
                break;
            default:
                TextReport.Write(findings, Host);
                break;
        }
    }
}
