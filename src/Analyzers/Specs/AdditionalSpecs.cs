using System.Collections.Immutable;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>The specs and overlays of one compilation.</summary>
internal sealed class AdditionalSpecs
{
    private readonly ImmutableArray<AdditionalSpec> _specs;
    private SpecClient?[]? _clients;

    private AdditionalSpecs(ImmutableArray<AdditionalSpec> specs)
    {
        _specs = specs;
    }

    /// <summary>Whether there is no spec at all.</summary>
    public bool IsEmpty => _specs.IsEmpty;

    /// <summary>What the specs say, as far as they can be used.</summary>
    public IEnumerable<ApiModel> CompileModels(CancellationToken cancellationToken) =>
        _specs.Select(s => s.Compile(cancellationToken).Model).OfType<ApiModel>();

    /// <summary>Finds the specs of a compilation.</summary>
    /// <param name="options">The compilation's files and what the build says of them.</param>
    /// <param name="getResults">The results that belong to a text; the same ones for the same text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static AdditionalSpecs Find(
        AnalyzerOptions options,
        Func<SourceText, SpecResults> getResults,
        CancellationToken cancellationToken
    )
    {
        var files = options
            .AdditionalFiles.OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => (File: f, Metadata: LookUp(options, f)))
            .ToList();
        var companions = files
            .Select(f => (f.File, Kind: SpecItem.GetKind(f.Metadata)))
            .Where(f => f.Kind is not (SpecItemKind.None or SpecItemKind.Spec))
            .GroupBy(f => (f.Kind, SpecItem.CreateKey(f.File.Path)), f => f.File)
            .ToDictionary(g => g.Key, g => g.Last());
        AdditionalText? Find(SpecItemKind kind, string? path) =>
            path is not null && companions.TryGetValue((kind, path), out var found) ? found : null;
        var properties = LookUp(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var specs = ImmutableArray.CreateBuilder<AdditionalSpec>();
        foreach (var (file, metadata) in files)
        {
            if (SpecItem.Read(file.Path, metadata, properties) is { } item)
            {
                var overlay = Find(SpecItemKind.Overlay, item.OverlayPath);
                var text = file.GetText(cancellationToken);
                specs.Add(
                    new AdditionalSpec(file, item, overlay, text, text is null ? new SpecResults() : getResults(text))
                    {
                        Baseline = Find(SpecItemKind.Baseline, item.BaselinePath),
                        Accepted = Find(SpecItemKind.Accepted, item.AcceptedPath),
                    }
                );
            }
        }

        return new AdditionalSpecs(specs.ToImmutable());
    }

    /// <summary>
    /// What there is to tell about one file: its own findings if it is a spec, those of every spec that uses it if it is an overlay.
    /// </summary>
    public IEnumerable<SpecFinding> GetFindings(AdditionalText file, CancellationToken cancellationToken)
    {
        // A file that is named twice tells of its mistakes once.
        var own = _specs
            .Where(s => s.Item.Path == file.Path)
            .Take(1)
            .Where(s => s.File == file)
            .SelectMany(s => s.Compile(cancellationToken).Findings.Where(f => !f.InOverlay || s.Overlay is null));
        var shared = _specs.Where(s => s.Overlay == file).SelectMany(s => s.Compile(cancellationToken).Findings.Where(f => f.InOverlay));
        var before = _specs
            .Where(s => s.Baseline == file)
            .SelectMany(s => s.Compare(cancellationToken)!.BeforeFindings.Where(f => !f.InOverlay));
        return own.Concat(shared).Concat(before).Distinct();
    }

    /// <summary>What changed since a baseline and is not accepted, where it is to be pointed at in this file.</summary>
    public IEnumerable<(AdditionalSpec Spec, SpecChange Change)> FindChanges(AdditionalText file, CancellationToken cancellationToken)
    {
        var specs = _specs.Where(s => s.Baseline is not null && (s.File == file || s.Overlay == file));
        return specs.SelectMany(s => s.FindNewChanges(cancellationToken).Where(c => c.AfterLocation.Path == file.Path).Select(c => (s, c)));
    }

    /// <summary>The members that such changes break, with the clients that have them.</summary>
    public IEnumerable<(AdditionalSpec Spec, SpecClient Client, ChangedMember Member)> FindChangedMembers(
        CancellationToken cancellationToken
    )
    {
        foreach (var spec in _specs.Where(s => s.Baseline is not null))
        {
            if (
                spec.Compile(cancellationToken).Model is { } model
                && Spec.Diff.ChangedMembers.Find(model, spec.FindNewChanges(cancellationToken)) is { Count: > 0 } members
            )
            {
                var client = spec.Item.CreateClient(model);
                foreach (var member in members)
                {
                    yield return (spec, client, member);
                }
            }
        }
    }

    /// <summary>The lines of a list of accepted changes that are no change of any spec with that list, and the baseline of one.</summary>
    public IEnumerable<(AcceptedChange Line, string Baseline)> FindStale(AdditionalText file, CancellationToken cancellationToken)
    {
        var specs = _specs.Where(s => s.Accepted == file && s.Baseline is not null).ToList();
        var comparisons = specs.ConvertAll(s => s.Compare(cancellationToken)!);
        if (specs.Count == 0 || comparisons.Exists(c => !c.IsComparable))
        {
            return [];
        }

        var known = new HashSet<string>(comparisons.SelectMany(c => c.Changes).Select(c => c.Id.Trim()), StringComparer.Ordinal);
        return specs[0]
            .ReadAcceptedChanges(cancellationToken)
            .Lines.Where(l => !known.Contains(l.Id))
            .Select(l => (l, specs[0].Baseline!.Path));
    }

    /// <summary>Whether the file is a spec.</summary>
    public bool IsSpec(AdditionalText file) => _specs.Any(s => s.File == file);

    /// <summary>The client of this file, the type that an earlier file gives too, and that file; null where there is none.</summary>
    public (SpecClient Client, string Type, string Earlier)? FindCollision(AdditionalText file, CancellationToken cancellationToken)
    {
        // What is alone collides with nothing: the usual project, whose keystrokes would list all types again.
        if (_specs.Length == 1)
        {
            return null;
        }

        var clients = _clients ??= [.. _specs.Select(s => s.FindClient(cancellationToken))];
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

    private static Func<string, string?> LookUp(AnalyzerOptions options, AdditionalText file) =>
        LookUp(options.AnalyzerConfigOptionsProvider.GetOptions(file));

    private static Func<string, string?> LookUp(AnalyzerConfigOptions options) =>
        key => options.TryGetValue(key, out var value) ? value : null;
}
