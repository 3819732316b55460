using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Cli.Diffing;

/// <summary>A list of accepted changes as a file.</summary>
internal sealed class AcceptedList
{
    private readonly string? _text;
    private readonly AcceptedChanges _changes;

    private AcceptedList(string? text, string path)
    {
        _text = text;
        _changes = AcceptedChanges.Parse(new SpecText(path, text));
    }

    /// <summary>Reads a list that must be there.</summary>
    public static AcceptedList Read(string path, CommandHost host) => new(InputFile.Read(path, host).ToString(), path);

    /// <summary>Reads a list; one that is not there is empty.</summary>
    public static AcceptedList ReadOrEmpty(string path, CommandHost host) =>
        File.Exists(path) ? Read(path, host) : new AcceptedList(null, path);

    /// <summary>The list of a baseline, unless another is named.</summary>
    public static string FindPath(string baseline, string? named, CommandHost host)
    {
        if (named is not null)
        {
            return host.GetFullPath(named);
        }

        return GitFile.Parse(baseline) is null
            ? AcceptedChanges.GetDefaultPath(host.GetFullPath(baseline))
            : throw new InputException($"{baseline} has no list of its own: name one with --accepted");
    }

    /// <summary>Whether a change is accepted.</summary>
    public bool Contains(SpecChange change) => _changes.Contains(change);

    /// <summary>The list with more in it.</summary>
    public string Append(IEnumerable<SpecChange> changes) => AcceptedChanges.Append(_text, changes);
}
