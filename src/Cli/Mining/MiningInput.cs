using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Specs;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Cli.Mining;

/// <summary>What is mined: a document, and the overlay that already says something.</summary>
internal sealed class MiningInput
{
    /// <summary>The rules whose findings leave nothing to mine: no JSON, no metadata, an operation that is not there.</summary>
    private static readonly string[] Unusable = ["FST0001", "FST0002", "FST0003"];

    private readonly SpecProject _project;
    private readonly string[] _operations;
    private readonly string? _target;

    private MiningInput(SpecProject project, string[] operations, string? target)
    {
        _project = project;
        _operations = operations;
        _target = target;
    }

    /// <summary>For the miner.</summary>
    public SpecInput Spec => new(GetText(0)!, GetText(1), _operations.ToEquatableArray());

    /// <summary>The text of the file to write, if it is there.</summary>
    public string? Existing { get; private init; }

    /// <summary>Reads the files. The overlay is the one that is named, else the one to write, else the one beside the document.</summary>
    public static MiningInput Load(string file, string? overlay, string? output, string[] operations, CommandHost host)
    {
        var target = output is null ? null : host.GetFullPath(output);
        var existing = target is not null && File.Exists(target) ? InputFile.Read(target, host).ToString() : null;
        var settings = new SpecSettings(file, overlay ?? (existing is null ? null : output), operations);
        return new MiningInput(SpecProject.Load(settings, host), operations, target) { Existing = existing };
    }

    /// <summary>
    /// Throws where a file cannot be used, with the messages that a build has for it: half an overlay cannot be added to.
    /// </summary>
    public async Task ThrowIfUnusableAsync(CommandHost host, CancellationToken cancellationToken)
    {
        await SpecCheck.ThrowIfAnyAsync(Unusable, _project, host, cancellationToken).ConfigureAwait(false);
        if (_target is not null && Existing is null && Directory.Exists(_target))
        {
            throw new InputException($"{host.Show(_target)}: this is a folder; name a file in it");
        }
    }

    private SpecText? GetText(int index) =>
        index < _project.Files.Length ? new SpecText(_project.Files[index].Path, _project.Files[index].GetText()?.ToString()) : null;
}
