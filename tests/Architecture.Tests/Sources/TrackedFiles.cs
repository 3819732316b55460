using System.Diagnostics;

namespace FaceSearchToolkit.Architecture.Tests.Sources;

/// <summary>The files that version control has: what a build or an editor leaves in the checkout is none of them.</summary>
internal static class TrackedFiles
{
    private static readonly Lazy<string[]> Names = new(List);

    /// <summary>The paths from the root, with slashes, of files with one of these endings.</summary>
    public static IReadOnlyList<string> Find(params string[] endings) =>
        [.. Names.Value.Where(n => endings.Any(e => n.EndsWith(e, StringComparison.Ordinal)))];

    private static string[] List()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        using var git = Process.Start(start)!;
        var names = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return [.. names.Where(n => File.Exists(Repository.PathOf(n)))];
    }
}
