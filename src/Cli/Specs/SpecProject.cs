using System.Collections.Immutable;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>
/// A document with its overlay, as the compiler sees an <c>ApiSpec</c> item: the package's targets write the same metadata.
/// </summary>
internal sealed class SpecProject
{
    private SpecProject(SpecFileText document, SpecFileText? overlay, AnalyzerConfigOptionsProvider options)
    {
        Document = document;
        Files = overlay is null ? [document] : [document, overlay];
        Options = options;
    }

    /// <summary>The document.</summary>
    public SpecFileText Document { get; }

    /// <summary>The document, and the overlay if there is one.</summary>
    public ImmutableArray<AdditionalText> Files { get; }

    /// <summary>What the project file would say about them.</summary>
    public AnalyzerConfigOptionsProvider Options { get; }

    /// <summary>Reads the files.</summary>
    /// <param name="settings">What the command line says.</param>
    /// <param name="host">Where paths start from.</param>
    public static SpecProject Load(SpecSettings settings, CommandHost host)
    {
        var path = host.GetFullPath(settings.File);
        var document = new SpecFileText(path, InputFile.Read(path, host));
        var overlayPath = OverlayFile.Find(path, settings.Overlay, host);
        var overlay = overlayPath is null ? null : new SpecFileText(overlayPath, InputFile.Read(overlayPath, host));
        return new SpecProject(document, overlay, CreateOptions(settings, document, overlay));
    }

    /// <summary>Reads a document alone, whatever overlays there are.</summary>
    public static SpecProject LoadDocument(string file, CommandHost host)
    {
        var path = host.GetFullPath(file);
        var document = new SpecFileText(path, InputFile.Read(path, host));
        return new SpecProject(document, overlay: null, CreateOptions(new SpecSettings(file, Overlay: null, []), document, overlay: null));
    }

    /// <summary>Texts that were read before.</summary>
    public static SpecProject FromTexts(SpecText document, SpecText? overlay, CommandHost host)
    {
        SpecFileText ToFile(SpecText text) => new(host.GetFullPath(text.Path), SourceText.From(text.Text!));
        var file = ToFile(document);
        var over = overlay is null ? null : ToFile(overlay);
        return new SpecProject(file, over, CreateOptions(new SpecSettings(document.Path, Overlay: null, []), file, over));
    }

    private static SpecOptions CreateOptions(SpecSettings settings, SpecFileText document, SpecFileText? overlay)
    {
        var spec = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [BuildKeys.Kind] = nameof(SpecItemKind.Spec),
            [BuildKeys.Overlay] = SpecItem.CreateKey(overlay?.Path ?? ""),
            [BuildKeys.Operations] = string.Join('|', settings.Operations),
            [BuildKeys.Namespace] = settings.Namespace ?? "",
            [BuildKeys.Client] = settings.Client ?? "",
            [BuildKeys.Visibility] = settings.Visibility ?? "",
        };
        var files = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal) { [document.Path] = spec };
        if (overlay is not null)
        {
            files[overlay.Path] = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [BuildKeys.Kind] = nameof(SpecItemKind.Overlay),
            };
        }

        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [BuildKeys.RootNamespace] = settings.RootNamespace ?? "",
            [BuildKeys.RequiredMembers] = settings.RequiredMembers ? "true" : "",
        };
        return new SpecOptions(properties, files);
    }
}
