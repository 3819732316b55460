using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>Picks the specs and overlays from the project's additional files. Files of others are not even opened.</summary>
internal static class FileStage
{
    /// <summary>The specs, each with its overlay if it has one.</summary>
    public static IncrementalValuesProvider<SpecSource> Specs(this IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var specs = files.SelectMany((pair, token) => ReadSpec(pair.Left, pair.Right, token)).WithTrackingName(TrackingNames.Specs);
        var overlays = files.SelectMany((pair, token) => ReadOverlay(pair.Left, pair.Right, token)).WithTrackingName(TrackingNames.Overlays);
        return specs.Combine(overlays.Collect())
            .Select((pair, _) => Join(pair.Left, pair.Right.FirstOrDefault(overlay => pair.Left.Item.OverlayPath == SpecItem.KeyOf(overlay.Path))))
            .WithTrackingName(TrackingNames.Sources);
    }

    private static IEnumerable<SpecFile> ReadSpec(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        SpecItem.Read(file.Path, LookUp(options.GetOptions(file)), LookUp(options.GlobalOptions)) is { } item
            ? [new SpecFile(Read(file, cancellationToken), item)]
            : [];

    private static IEnumerable<SpecText> ReadOverlay(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        SpecItem.KindOf(LookUp(options.GetOptions(file))) == SpecItemKind.Overlay ? [Read(file, cancellationToken)] : [];

    private static SpecText Read(AdditionalText file, CancellationToken cancellationToken) => new(file.Path, file.GetText(cancellationToken)?.ToString());

    private static Func<string, string?> LookUp(AnalyzerConfigOptions options) => key => options.TryGetValue(key, out var value) ? value : null;

    private static SpecSource Join(SpecFile spec, SpecText? overlay) => new(spec.Item.ToInput(spec.Text, overlay), spec.Item);
}
