using System.CommandLine;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Specs;
using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary><c>spec trim</c>: the smallest document with some operations.</summary>
internal sealed class TrimCommand : ToolCommand
{
    private readonly Argument<string> _file = SpecArguments.CreateFile();
    private readonly Option<string[]> _operations = SpecArguments.CreateOperations(
        "The operations to keep, by their names in the document."
    );
    private readonly Option<string?> _out = SpecArguments.CreateOut("The file to write. Default: the output.");

    /// <param name="host">What it runs in.</param>
    public TrimCommand(CommandHost host)
        : base(
            "trim",
            "Writes the smallest document with some operations and the components that they reach, in the document's order.",
            host
        )
    {
        _operations.Required = true;
        _operations.DefaultValueFactory = null;
        Arguments.Add(_file);
        Options.Add(_operations);
        Options.Add(_out);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        [
            "spec trim api-docs.json --operations SearchMediaByFace,SearchMediaClipByFace -o specs/ice-2020-11-09.json",
            "spec trim api-docs.json --operations SearchMediaByFace | less",
        ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var project = SpecProject.LoadDocument(arguments.GetRequiredValue(_file), Host);
        var document = JsonText.Parse(project.Document.GetText(cancellationToken).ToString(), JsonSyntax.Relaxed, cancellationToken);
        await SpecCheck.ThrowIfUnusableAsync(project, Host, cancellationToken).ConfigureAwait(false);
        OutputFile.Write(
            arguments.GetValue(_out),
            Trimmer.Trim(document.Root, arguments.GetRequiredValue(_operations), cancellationToken),
            Host
        );
        return ExitCode.Clean;
    }
}
