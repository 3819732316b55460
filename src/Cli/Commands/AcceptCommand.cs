using System.CommandLine;
using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary><c>spec accept</c>: puts changes into the list of those that nobody needs to be told of again.</summary>
internal sealed class AcceptCommand : ToolCommand
{
    private readonly Argument<string> _old = new("OLD") { Description = "The baseline: a file, or git:REV:PATH." };
    private readonly Argument<string> _new = new("NEW") { Description = "The new version, likewise." };
    private readonly Option<string?> _accepted = new("--accepted")
    {
        Description = "The list. Default: NAME.accepted.txt beside the baseline NAME.json, as in a build.",
        HelpName = "FILE",
    };
    private readonly Option<bool> _all = new("--all") { Description = "Accept all changes." };
    private readonly Option<string[]> _ids = new("--id")
    {
        Description = "Accept this change, by its id as the list of open ones has it; may be given several times.",
        HelpName = "ID",
    };
    private readonly Option<string?> _overlay = new("--overlay")
    {
        Description = "An overlay for both versions. Default: as spec diff has it.",
        HelpName = "FILE",
    };
    private readonly Option<string[]> _operations = SpecArguments.CreateOperations(
        "The operations to compare, with the components they reach. Default: all."
    );

    /// <param name="host">What it runs in.</param>
    public AcceptCommand(CommandHost host)
        : base(
            "accept",
            "Accepts changes since a baseline, so that builds report them no more. Without --all or --id it lists those that are open.",
            host
        )
    {
        Arguments.Add(_old);
        Arguments.Add(_new);
        foreach (var option in new Option[] { _accepted, _all, _ids, _overlay, _operations })
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        [
            "spec accept specs/ice.baseline.json specs/ice.json",
            "spec accept specs/ice.baseline.json specs/ice.json --all",
            "spec accept git:HEAD:specs/ice.json specs/ice.json --accepted specs/accepted.txt --all",
        ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var path = AcceptedList.FindPath(arguments.GetRequiredValue(_old), arguments.GetValue(_accepted), Host);
        var list = AcceptedList.ReadOrEmpty(path, Host);
        var open = (await CompareAsync(arguments, cancellationToken).ConfigureAwait(false)).Where(c => !list.Contains(c)).ToList();
        var wanted = arguments.GetValue(_all) ? open : Select(open, arguments.GetValue(_ids) ?? []);
        if (wanted.Count > 0)
        {
            OutputFile.Write(path, list.Append(wanted), Host);
        }

        foreach (var change in wanted.Count > 0 ? wanted : open)
        {
            Host.Output.WriteLine((wanted.Count > 0 ? "accepted: " : "") + change.Id);
        }

        return wanted.Count == 0 && open.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private async Task<IEnumerable<SpecChange>> CompareAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var reader = new VersionReader(Host, arguments.GetValue(_overlay));
        var versions = new List<SpecVersion>();
        foreach (var given in new[] { arguments.GetRequiredValue(_old), arguments.GetRequiredValue(_new) })
        {
            versions.Add(
                (await reader.ReadAsync(given, cancellationToken).ConfigureAwait(false)) is [var version]
                    ? version
                    : throw new InputException($"{given} is a folder: name one version")
            );
        }

        var steps = await DiffLog.CompareAsync(versions, arguments.GetValue(_operations)!, Host, cancellationToken).ConfigureAwait(false);
        return steps[0].Changes.Select(c => c.Change);
    }

    private static List<SpecChange> Select(List<SpecChange> open, string[] ids)
    {
        var unknown = ids.Where(i => !open.Exists(c => c.Id == i.Trim()))
            .Select(i => $"No open change has the id '{i}'{WriteHint(i, open)}")
            .ToArray();
        return unknown.Length == 0
            ? [.. open.Where(c => Array.Exists(ids, i => c.Id == i.Trim()))]
            : throw new InputException(string.Join('\n', unknown));
    }

    private static string WriteHint(string id, List<SpecChange> open) =>
        NearestName.Find(id, open.Select(c => c.Id)) is { } nearest ? $": did you mean '{nearest}'?" : "; without --id all are listed";
}
