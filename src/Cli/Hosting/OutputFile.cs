using System.Text;

namespace FaceSearchToolkit.Cli.Hosting;

/// <summary>Writes results: to a file as a whole or not at all, else to the output.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text.</summary>
    /// <param name="path">As the command line has it; null is the output.</param>
    /// <param name="text">UTF-8 without a mark.</param>
    /// <param name="host">Where paths start from.</param>
    public static void Write(string? path, string text, CommandHost host)
    {
        if (path is null)
        {
            host.Output.Write(text);
        }
        else
        {
            Replace(host.GetFullPath(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
        }
    }

    /// <summary>Writes beside the file and moves into its place, so that nobody ever reads half of it.</summary>
    public static void Replace(string path, byte[] content)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
