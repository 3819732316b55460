using System.CommandLine;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Cli.Specs;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary><c>spec pull</c>: downloads the official document.</summary>
internal sealed class PullCommand : ToolCommand
{
    private const int MaxBytes = 256 << 20;

    private readonly Argument<string> _product = new("PRODUCT")
    {
        Description = "The product, as in the platform's OpenAPI portal: ice, Ecs, …",
    };
    private readonly Argument<string> _version = new("VERSION") { Description = "The API's version: 2020-11-09, …" };
    private readonly Option<string?> _out = SpecArguments.CreateOut("The file to write. Default: the output.");
    private readonly Option<string[]> _operations = SpecArguments.CreateOperations(
        "Keep these operations only, as spec trim does. Default: all."
    );
    private readonly Option<string> _baseUrl = new("--base-url")
    {
        Description = "Another server with the same paths.",
        HelpName = "URL",
        DefaultValueFactory = _ => MetadataAddress.DefaultBase,
    };
    private readonly Option<int> _timeout = new("--timeout")
    {
        Description = "How long the download may take, in seconds.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 100,
    };

    /// <param name="host">What it runs in.</param>
    public PullCommand(CommandHost host)
        : base(
            "pull",
            "Downloads the official document of a product, formatted so that version control shows what changed and nothing else.",
            host
        )
    {
        _timeout.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, out var seconds) && seconds is > 0 and <= 86400))
            {
                result.AddError($"'{result.Tokens[0].Value}' is no number of seconds from 1 to 86400.");
            }
        });
        Arguments.Add(_product);
        Arguments.Add(_version);
        Options.Add(_out);
        Options.Add(_operations);
        Options.Add(_baseUrl);
        Options.Add(_timeout);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        [
            "spec pull ice 2020-11-09 -o specs/ice-2020-11-09.json",
            "spec pull ice 2020-11-09 --operations SearchMediaByFace,SearchMediaClipByFace -o specs/ice-2020-11-09.json",
            "spec pull ice 2020-11-09 --base-url https://mirror.example.com -o ice.json",
        ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (product, version) = (arguments.GetRequiredValue(_product), arguments.GetRequiredValue(_version));
        var address = MetadataAddress.Create(arguments.GetValue(_baseUrl)!, product, version);
        var text = await Host.WorkAsync($"Downloading {address}", () =>
                DownloadAsync(address, TimeSpan.FromSeconds(arguments.GetValue(_timeout)), cancellationToken)
            )
            .ConfigureAwait(false);
        var root = MetadataResponse.Read(text, address, product, version, cancellationToken);
        var operations = arguments.GetValue(_operations)!;
        var formatted = operations.Length == 0 ? JsonFormatter.Format(root) : Trimmer.Trim(root, operations, cancellationToken);
        OutputFile.Write(arguments.GetValue(_out), formatted, Host);
        return ExitCode.Clean;
    }

    private async Task<string> DownloadAsync(Uri address, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var client = new MetadataClient(Host.CreateHandler(), Host.MaxDownload ?? MaxBytes);
        return await client.GetAsync(address, timeout, cancellationToken).ConfigureAwait(false);
    }
}
