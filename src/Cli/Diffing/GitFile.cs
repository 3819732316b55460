using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>A file as it stood in a commit: <c>git:REV:PATH</c>, the path from the working folder.</summary>
internal sealed partial record GitFile(string Revision, string Path)
{
    private const string Prefix = "git:";

    /// <summary>As it is typed and shown.</summary>
    public string Name => $"{Prefix}{Revision}:{Path}";

    /// <summary>The path without the revision, as the file is called in the working folder.</summary>
    public static string PlainPath(string shown) =>
        shown.StartsWith(Prefix, StringComparison.Ordinal) ? shown[(shown.IndexOf(':', Prefix.Length) + 1)..] : shown;

    /// <summary>Reads an argument; null where it names no commit.</summary>
    public static GitFile? Parse(string given)
    {
        if (!given.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = given[Prefix.Length..].Split(':', 2);
        return parts.Length == 2 && RevisionText().IsMatch(parts[0]) && parts[1].Length > 0
            ? new GitFile(parts[0], parts[1].Replace('\\', '/'))
            : throw new InputException($"'{given}' names no file in a commit: write git:REV:PATH, as in git:HEAD~1:specs/ice.json");
    }

    /// <summary>What stands in it.</summary>
    public async Task<string> ReadAsync(CommandHost host, CancellationToken cancellationToken)
    {
        var (exit, output, error) = await RunAsync(host, cancellationToken).ConfigureAwait(false);
        return exit == 0 ? output : throw new InputException($"{Name}: git says: {error.Split('\n')[0].Trim()}");
    }

    /// <summary>What stands in it, or null where it is not there.</summary>
    public async Task<string?> TryReadAsync(CommandHost host, CancellationToken cancellationToken)
    {
        var (exit, output, _) = await RunAsync(host, cancellationToken).ConfigureAwait(false);
        return exit == 0 ? output : null;
    }

    private async Task<(int Exit, string Output, string Error)> RunAsync(CommandHost host, CancellationToken cancellationToken)
    {
        using var git = Start(host);
        git.StandardInput.Close();
        try
        {
            var output = git.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = git.StandardError.ReadToEndAsync(cancellationToken);
            await git.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return (git.ExitCode, (await output.ConfigureAwait(false)).TrimStart('\uFEFF'), await error.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Without a shell, and with an argument that cannot be an option.</summary>
    private Process Start(CommandHost host)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = host.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("show");
        start.ArgumentList.Add($"{Revision}:./{Path}");
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception mistake)
        {
            throw new InputException($"{Name}: git cannot be run: {mistake.Message}", mistake);
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9_@][A-Za-z0-9_@^~{}./+-]*\z")]
    private static partial Regex RevisionText();
}
