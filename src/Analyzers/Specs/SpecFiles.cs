using System.Collections.Concurrent;
using System.Collections.Immutable;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>The specs and overlays of one compilation. Each spec is compiled once, however many files ask for what it found.</summary>
internal sealed class SpecFiles
{
    private readonly ImmutableArray<SpecFile> _specs;
    private readonly ImmutableDictionary<string, AdditionalText> _overlays;
    private readonly ConcurrentDictionary<SpecFile, SpecResult> _results = new();

    private SpecFiles(ImmutableArray<SpecFile> specs, ImmutableDictionary<string, AdditionalText> overlays)
    {
        _specs = specs;
        _overlays = overlays;
    }

    /// <summary>Whether there is no spec at all.</summary>
    public bool IsEmpty => _specs.IsEmpty;

    public static SpecFiles Of(AnalyzerOptions options)
    {
        var specs = ImmutableArray.CreateBuilder<SpecFile>();
        var overlays = ImmutableDictionary.CreateBuilder<string, AdditionalText>(StringComparer.Ordinal);
        var properties = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        foreach (var file in options.AdditionalFiles.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var metadata = options.AnalyzerConfigOptionsProvider.GetOptions(file);
            if (SpecItem.Read(file.Path, key => Find(metadata, key), key => Find(properties, key)) is { } item)
            {
                specs.Add(new SpecFile(file, item));
            }
            else if (SpecItem.KindOf(key => Find(metadata, key)) == SpecItemKind.Overlay)
            {
                overlays[SpecItem.KeyOf(file.Path)] = file;
            }
        }

        return new SpecFiles(specs.ToImmutable(), overlays.ToImmutable());
    }

    /// <summary>What there is to tell about one file: its own findings if it is a spec, those of every spec that uses it if it is an overlay.</summary>
    public IEnumerable<SpecFinding> FindingsOf(AdditionalText file, CancellationToken cancellationToken)
    {
        var own = _specs.Where(s => s.Text == file).SelectMany(s => ResultOf(s, cancellationToken).Findings.Where(f => !f.InOverlay || OverlayOf(s) is null));
        var shared = _specs.Where(s => OverlayOf(s) == file).SelectMany(s => ResultOf(s, cancellationToken).Findings.Where(f => f.InOverlay));
        return own.Concat(shared).Distinct();
    }

    /// <summary>Whether the file is a spec.</summary>
    public bool IsSpec(AdditionalText file) => _specs.Any(s => s.Text == file);

    /// <summary>The client of this file, the type that an earlier file gives too, and that file; null where there is none.</summary>
    public (SpecClient Client, string Type, string Earlier)? CollisionOf(AdditionalText file, CancellationToken cancellationToken)
    {
        var clients = _specs.Select(s => ResultOf(s, cancellationToken).Model is { } model ? s.Item.ClientFor(model) : null).ToList();
        var index = _specs.IndexOf(_specs.First(s => s.Text == file));
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

    private static string? Find(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : null;

    private AdditionalText? OverlayOf(SpecFile spec) => spec.Item.OverlayPath is { } path && _overlays.TryGetValue(path, out var overlay) ? overlay : null;

    private SpecResult ResultOf(SpecFile spec, CancellationToken cancellationToken) => _results.GetOrAdd(spec, s => Compile(s, cancellationToken));

    private SpecResult Compile(SpecFile spec, CancellationToken cancellationToken)
    {
        var overlay = spec.Item.OverlayPath is { } path ? TextOf(OverlayOf(spec), path, cancellationToken) : null;
        return SpecCompiler.Compile(spec.Item.ToInput(TextOf(spec.Text, spec.Item.Path, cancellationToken), overlay), cancellationToken);
    }

    private static SpecText TextOf(AdditionalText? file, string path, CancellationToken cancellationToken) => new(file?.Path ?? path, file?.GetText(cancellationToken)?.ToString());
}
