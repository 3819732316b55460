using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Specs;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>Finds the versions that an argument names: a file, a folder of them, or a file in a commit.</summary>
internal sealed class VersionReader
{
    private static readonly string[] NoVersions = [OverlayFile.Ending, ".baseline.json", "overlay.schema.json"];

    private readonly CommandHost _host;
    private readonly SpecText? _overlay;

    /// <param name="host">Where paths start from.</param>
    /// <param name="overlay">An overlay for all versions; null takes what stands beside each.</param>
    public VersionReader(CommandHost host, string? overlay)
    {
        _host = host;
        _overlay = overlay is null ? null : Read(host.GetFullPath(overlay));
    }

    /// <summary>The versions, the earliest first.</summary>
    public async Task<IReadOnlyList<SpecVersion>> ReadAsync(string given, CancellationToken cancellationToken)
    {
        if (GitFile.Parse(given) is { } file)
        {
            return [await ReadAsync(file, cancellationToken).ConfigureAwait(false)];
        }

        var path = _host.GetFullPath(given);
        return Directory.Exists(path) ? ReadFolder(path) : [ReadFile(path)];
    }

    private SpecVersion ReadFile(string path)
    {
        var document = Read(path);
        return new SpecVersion(document, _overlay ?? (OverlayFile.Find(path, named: null, _host) is { } overlay ? Read(overlay) : null));
    }

    private SpecVersion[] ReadFolder(string folder)
    {
        var files = Directory
            .EnumerateFiles(folder, "*.json")
            .Where(f => !NoVersions.Any(e => f.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(f => Path.GetFileName(f), StringComparer.Ordinal)
            .ToArray();
        return files.Length > 0
            ? Array.ConvertAll(files, ReadFile)
            : throw new InputException($"{_host.Show(folder)}: there are no documents (*.json) in this folder");
    }

    private async Task<SpecVersion> ReadAsync(GitFile file, CancellationToken cancellationToken)
    {
        var document = new SpecText(file.Name, await file.ReadAsync(_host, cancellationToken).ConfigureAwait(false));
        return new SpecVersion(document, _overlay ?? await FindOverlayAsync(file, cancellationToken).ConfigureAwait(false));
    }

    private async Task<SpecText?> FindOverlayAsync(GitFile file, CancellationToken cancellationToken)
    {
        var overlay = file with
        {
            Path = (file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? file.Path[..^5] : file.Path) + OverlayFile.Ending,
        };
        return await overlay.TryReadAsync(_host, cancellationToken).ConfigureAwait(false) is { } text
            ? new SpecText(overlay.Name, text)
            : null;
    }

    private SpecText Read(string path) => new(_host.Show(path), InputFile.Read(path, _host).ToString());
}
