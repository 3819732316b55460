using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Specs;

/// <summary>Finds the overlay of a document.</summary>
internal static class OverlayFile
{
    /// <summary>How the names of overlays end.</summary>
    public const string Ending = ".overlay.json";

    /// <summary>The overlay that the build would find: the one that is named, else the one beside the document.</summary>
    public static string? Find(string document, string? named, CommandHost host)
    {
        if (named is not null)
        {
            return host.GetFullPath(named);
        }

        var beside = Path.Combine(Path.GetDirectoryName(document)!, Path.GetFileNameWithoutExtension(document) + Ending);
        return File.Exists(beside) ? beside : null;
    }
}
