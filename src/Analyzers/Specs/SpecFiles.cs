using System.Collections.Immutable;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>The specs and overlays of one compilation.</summary>
internal sealed class SpecFiles
{
    private readonly ImmutableArray<SpecFile> _specs;
    private SpecClient?[]? _clients;

    private SpecFiles(ImmutableArray<SpecFile> specs)
    {
        _specs = specs;
    }

    /// <summary>Whether there is no spec at all.</summary>
    public bool IsEmpty => _specs.IsEmpty;

    /// <summary>What the specs say, as far as they can be used.</summary>
    public IEnumerable<ApiModel> Models(CancellationToken cancellationToken) => _specs.Select(s => s.Compile(cancellationToken).Model).OfType<ApiModel>();

    /// <summary>Finds the specs of a compilation.</summary>
    /// <param name="options">The compilation's files and what the build says of them.</param>
    /// <param name="resultsOf">The results that belong to a text; the same ones for the same text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static SpecFiles Of(AnalyzerOptions options, Func<SourceText, SpecResults> resultsOf, CancellationToken cancellationToken)
    {
        var files = options.AdditionalFiles.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => (File: f, Metadata: LookUp(options, f))).ToList();
        var overlays = files.Where(f => SpecItem.KindOf(f.Metadata) == SpecItemKind.Overlay)
            .GroupBy(f => SpecItem.KeyOf(f.File.Path), f => f.File, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        var properties = LookUp(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var specs = ImmutableArray.CreateBuilder<SpecFile>();
        foreach (var (file, metadata) in files)
        {
            if (SpecItem.Read(file.Path, metadata, properties) is { } item)
            {
                var overlay = item.OverlayPath is { } path && overlays.TryGetValue(path, out var found) ? found : null;
                var text = file.GetText(cancellationToken);
                specs.Add(new SpecFile(file, item, overlay, text, text is null ? new SpecResults() : resultsOf(text)));
            }
        }

        return new SpecFiles(specs.ToImmutable());
    }

    /// <summary>What there is to tell about one file: its own findings if it is a spec, those of every spec that uses it if it is an overlay.</summary>
    public IEnumerable<SpecFinding> FindingsOf(AdditionalText file, CancellationToken cancellationToken)
    {
        // A file that is named twice tells of its mistakes once.
        var own = _specs.Where(s => s.Item.Path == file.Path).Take(1).Where(s => s.File == file).SelectMany(s => s.Compile(cancellationToken).Findings.Where(f => !f.InOverlay || s.Overlay is null));
        var shared = _specs.Where(s => s.Overlay == file).SelectMany(s => s.Compile(cancellationToken).Findings.Where(f => f.InOverlay));
        return own.Concat(shared).Distinct();
    }

    /// <summary>Whether the file is a spec.</summary>
    public bool IsSpec(AdditionalText file) => _specs.Any(s => s.File == file);

    /// <summary>The client of this file, the type that an earlier file gives too, and that file; null where there is none.</summary>
    public (SpecClient Client, string Type, string Earlier)? CollisionOf(AdditionalText file, CancellationToken cancellationToken)
    {
        // What is alone collides with nothing: the usual project, whose keystrokes would list all types again.
        if (_specs.Length == 1)
        {
            return null;
        }

        var clients = _clients ??= [.. _specs.Select(s => s.Client(cancellationToken))];
        var index = _specs.IndexOf(_specs.First(s => s.File == file));
        if (clients[index] is not { } mine)
        {
            return null;
        }

        foreach (var earlier in clients.Take(index))
        {
            if (earlier is not null && SpecClient.FindCollision(mine, earlier) is { } type)
            {
                return (mine, type, earlier.Path);
            }
        }

        return null;
    }

    private static Func<string, string?> LookUp(AnalyzerOptions options, AdditionalText file) => LookUp(options.AnalyzerConfigOptionsProvider.GetOptions(file));

    private static Func<string, string?> LookUp(AnalyzerConfigOptions options) => key => options.TryGetValue(key, out var value) ? value : null;
}
