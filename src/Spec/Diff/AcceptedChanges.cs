using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>
/// A list of accepted changes: a text file with the id of one change a line; empty lines and those that start with <c>#</c> say nothing.
/// </summary>
public sealed class AcceptedChanges
{
    private readonly HashSet<string> _ids;

    private AcceptedChanges(EquatableArray<AcceptedChange> lines)
    {
        Lines = lines;
        _ids = new HashSet<string>(lines.Select(l => l.Id), StringComparer.Ordinal);
    }

    /// <summary>A list that accepts nothing.</summary>
    public static AcceptedChanges None { get; } = new(default);

    /// <summary>The lines that name a change.</summary>
    public EquatableArray<AcceptedChange> Lines { get; }

    /// <summary>
    /// Where the list of a baseline stands unless something else is said: <c>NAME.accepted.txt</c> beside <c>NAME.json</c>. The build's
    /// targets say the same.
    /// </summary>
    /// <param name="baseline">Path of the baseline.</param>
    public static string GetDefaultPath(string baseline) => Path.ChangeExtension(baseline, ".accepted.txt");

    /// <summary>Reads a list. No text makes it throw; one that could not be read accepts nothing.</summary>
    public static AcceptedChanges Parse(SpecText list)
    {
        var text = list.Text ?? "";
        var map = new LineMap(text);
        var lines = new List<AcceptedChange>();
        foreach (var (start, end) in Split(text))
        {
            var id = text.Substring(start, end - start).Trim();
            if (id.Length > 0 && id[0] != '#')
            {
                var at = text.IndexOf(id, start, StringComparison.Ordinal);
                var (line, column) = map.GetPosition(at);
                lines.Add(new AcceptedChange(id, new SpecLocation(list.Path, at, id.Length, line, column, line, column + id.Length)));
            }
        }

        return new AcceptedChanges(lines.ToEquatableArray());
    }

    /// <summary>Whether a change is accepted.</summary>
    public bool Contains(SpecChange change) => _ids.Count > 0 && _ids.Contains(change.Id.Trim());

    /// <summary>
    /// The list with these changes in it, each once: sorted in among its lines where those are sorted; comments stay where they are.
    /// </summary>
    /// <param name="text">The list so far, or null where there is no file yet.</param>
    /// <param name="changes">What is accepted from now on.</param>
    public static string Append(string? text, IEnumerable<SpecChange> changes)
    {
        var newLine = text?.Contains("\r\n") == true ? "\r\n" : "\n";
        var lines = Split(text ?? "").Select(l => text!.Substring(l.Start, l.End - l.Start)).ToList();
        foreach (var id in changes.Select(c => c.Id.Trim()).Distinct(StringComparer.Ordinal).OrderBy(i => i, StringComparer.Ordinal))
        {
            if (!lines.Exists(l => l.Trim() == id))
            {
                var next = lines.FindIndex(l => IsId(l) && string.CompareOrdinal(l.Trim(), id) > 0);
                lines.Insert(next < 0 ? lines.Count : next, id);
            }
        }

        return string.Concat(lines.Select(l => l + newLine));
    }

    private static bool IsId(string line) => line.Trim() is { Length: > 0 } text && text[0] != '#';

    private static IEnumerable<(int Start, int End)> Split(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var stop = end < 0 ? text.Length : end;
            yield return (start, stop > start && text[stop - 1] == '\r' ? stop - 1 : stop);
            start = stop + 1;
        }
    }
}
