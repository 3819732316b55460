using System.CommandLine;
using System.Globalization;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Mining;
using FaceSearchToolkit.Mining;
using FaceSearchToolkit.Mining.Proposals;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary><c>spec mine</c>: proposes an overlay from a document's prose.</summary>
internal sealed class MineCommand : ToolCommand
{
    private readonly Argument<string> _file = SpecArguments.CreateFile();
    private readonly Option<string?> _overlay = SpecArguments.CreateOverlay();
    private readonly Option<string[]> _operations = SpecArguments.CreateOperations("The operations to look at. Default: all.");
    private readonly Option<string?> _out = SpecArguments.CreateOut(
        "The overlay to write. One that is there is added to: what stands in it stays."
    );
    private readonly Option<string> _format = SpecArguments.CreateFormat("overlay", "text", "json");
    private readonly Option<double> _confidence = new("--confidence")
    {
        Description = "The least confidence of a proposal, from 0 to 1.",
        HelpName = "0..1",
        DefaultValueFactory = _ => MiningOptions.DefaultConfidence,
        CustomParser = ReadConfidence,
    };

    /// <param name="host">What it runs in.</param>
    public MineCommand(CommandHost host)
        : base(
            "mine",
            "Proposes an overlay from the prose of a document, in Chinese or English: ranges, value sets, defaults, lengths, counts and"
                + " time ranges, each with its sentence.",
            host
        )
    {
        Arguments.Add(_file);
        Options.Add(_out);
        Options.Add(_overlay);
        Options.Add(_operations);
        Options.Add(_confidence);
        Options.Add(_format);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        [
            "spec mine specs/ice-2020-11-09.json -o specs/ice-2020-11-09.overlay.json",
            "spec mine ice.json --operations SearchMediaByFace --format text",
            "spec mine ice.json --confidence 0.6 --format json",
        ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var input = MiningInput.Load(
            arguments.GetRequiredValue(_file),
            arguments.GetValue(_overlay),
            arguments.GetValue(_out),
            arguments.GetValue(_operations)!,
            Host
        );
        await input.ThrowIfUnusableAsync(Host, cancellationToken).ConfigureAwait(false);
        var options = new MiningOptions(arguments.GetValue(_confidence));
        var result = await Host.WorkAsync("Reading the prose", () =>
                Task.Run(() => OverlayMiner.Mine(input.Spec, options, cancellationToken), cancellationToken)
            )
            .ConfigureAwait(false);
        Write(arguments.GetValue(_out), arguments.GetValue(_format)!, input, result);
        Host.Error.WriteLine(MiningSummary.Write(result, input.Existing is not null));
        return ExitCode.Clean;
    }

    private void Write(string? path, string format, MiningInput input, MiningResult result)
    {
        if (path is not null)
        {
            OutputFile.Write(path, OverlayText.Write(result.Proposals, input.Existing), Host);
        }

        switch (format)
        {
            case "json":
                Host.Output.WriteLine(MiningReport.WriteJson(result, Host));
                break;
            case "text":
                MiningReport.WriteText(result, Host);
                break;
            case "overlay" when path is null:
                Host.Output.Write(OverlayText.Write(result.Proposals));
                break;
        }
    }

    private static double ReadConfidence(System.CommandLine.Parsing.ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (double.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var confidence) && confidence <= 1)
        {
            return confidence;
        }

        result.AddError($"--confidence is a number from 0 to 1, and not '{given}'.");
        return 0;
    }
}
