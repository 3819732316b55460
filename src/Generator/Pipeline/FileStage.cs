using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>Picks the specs and what belongs to them from the project's additional files. Files of others are not even opened.</summary>
internal static class FileStage
{
    /// <summary>The specs, each with its overlay if it has one, and their baselines.</summary>
    public static SpecSources ReadSpecs(this IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var specs = files.SelectMany((pair, token) => ReadSpec(pair.Left, pair.Right, token)).WithTrackingName(TrackingNames.Specs);
        var overlays = files
            .SelectMany((pair, token) => ReadOther(SpecItemKind.Overlay, pair.Left, pair.Right, token))
            .WithTrackingName(TrackingNames.Overlays)
            .Collect();
        var baselines = files
            .SelectMany((pair, token) => ReadOther(SpecItemKind.Baseline, pair.Left, pair.Right, token))
            .WithTrackingName(TrackingNames.Baselines)
            .Collect();
        return new SpecSources(
            specs
                .Combine(overlays)
                .Select((pair, _) => Join(pair.Left.Item, pair.Left.Text, pair.Right))
                .WithTrackingName(TrackingNames.Sources),
            specs
                .Select((spec, _) => spec.Item)
                .Combine(overlays)
                .Combine(baselines)
                .SelectMany(
                    (input, _) =>
                        Find(input.Right, input.Left.Left.BaselinePath) is { } text
                            ? new[] { Join(input.Left.Left, text, input.Left.Right) }
                            : []
                )
                .WithTrackingName(TrackingNames.BaselineSources)
        );
    }

    private static IEnumerable<SpecEntry> ReadSpec(
        AdditionalText file,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken
    ) =>
        SpecItem.Read(file.Path, LookUp(options.GetOptions(file)), LookUp(options.GlobalOptions)) is { } item
            ? [new SpecEntry(Read(file, cancellationToken), item)]
            : [];

    private static IEnumerable<SpecText> ReadOther(
        SpecItemKind kind,
        AdditionalText file,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken
    ) => SpecItem.GetKind(LookUp(options.GetOptions(file))) == kind ? [Read(file, cancellationToken)] : [];

    private static SpecText Read(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken)?.ToString());

    private static Func<string, string?> LookUp(AnalyzerConfigOptions options) =>
        key => options.TryGetValue(key, out var value) ? value : null;

    private static SpecSource Join(SpecItem item, SpecText document, IEnumerable<SpecText> overlays) =>
        new(item.ToInput(document, Find(overlays, item.OverlayPath)), item);

    private static SpecText? Find(IEnumerable<SpecText> texts, string? path) =>
        path is null ? null : texts.FirstOrDefault(text => path == SpecItem.CreateKey(text.Path));
}
