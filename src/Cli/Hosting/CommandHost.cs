using Spectre.Console;

namespace FaceSearchToolkit.Cli.Hosting;

/// <summary>All that a command knows of the process it runs in, so that tests run whole command lines in their own.</summary>
internal sealed class CommandHost
{
    /// <summary>Takes the result, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Takes errors and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>What <see cref="Output"/> goes to, if a person reads it: colours and tables may be used. Otherwise null.</summary>
    public IAnsiConsole? Screen { get; init; }

    /// <summary>The same for <see cref="Error"/>: progress is shown there.</summary>
    public IAnsiConsole? ErrorScreen { get; init; }

    /// <summary>Makes what requests go through.</summary>
    public Func<HttpMessageHandler> CreateHandler { get; init; } =
        () => new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = System.Net.DecompressionMethods.All };

    /// <summary>The most bytes of a download; null is the command's own limit.</summary>
    public int? MaxDownload { get; init; }

    /// <summary>Whether Ctrl-C is listened to.</summary>
    public bool HandlesTermination { get; init; }

    /// <summary>The full path of what the command line names.</summary>
    public string GetFullPath(string given) => Path.GetFullPath(given, Folder);

    /// <summary>
    /// A path as a person wants to read it, and as a build server finds it: from the working folder with slashes where it is below that.
    /// </summary>
    public string Show(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative).Replace('\\', '/');
    }

    /// <summary>Does long work, with a word about it for whoever watches.</summary>
    public async Task<T> WorkAsync<T>(string what, Func<Task<T>> work) =>
        ErrorScreen is null
            ? await work().ConfigureAwait(false)
            : await ErrorScreen.Status().StartAsync(Markup.Escape(what), _ => work()).ConfigureAwait(false);
}
