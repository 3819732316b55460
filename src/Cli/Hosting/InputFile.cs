using FaceSearchToolkit.Spec.Findings;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Cli.Hosting;

/// <summary>Reads files that the command line names.</summary>
internal static class InputFile
{
    /// <summary>Reads a file as the compiler reads it.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="host">For messages.</param>
    public static SourceText Read(string path, CommandHost host)
    {
        if (Directory.Exists(path))
        {
            throw new InputException($"{host.Show(path)}: this is a folder; name a file in it");
        }

        if (!File.Exists(path))
        {
            throw new InputException($"{host.Show(path)}: there is no such file{FindNearest(path)}");
        }

        try
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream);
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{host.Show(path)}: the file cannot be read: {mistake.Message}", mistake);
        }
    }

    private static string FindNearest(string path)
    {
        var folder = Path.GetDirectoryName(path);
        var nearest = Directory.Exists(folder)
            ? NearestName.Find(
                Path.GetFileName(path),
                Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
            )
            : null;
        return nearest is null ? "" : $": did you mean {nearest}?";
    }
}
