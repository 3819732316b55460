namespace FaceSearchToolkit.Architecture.Tests.Rooms;

/// <summary>
/// The rooms of a project as a person writes them down: one a line, the flow from top to bottom, with the rooms that each may use.
/// Lines that begin with # are comments.
/// </summary>
internal sealed class RoomTable
{
    private RoomTable(IReadOnlyList<(string Room, IReadOnlyList<string> Uses)> rows)
    {
        Rows = rows;
    }

    /// <summary>The rooms in their order.</summary>
    public IReadOnlyList<(string Room, IReadOnlyList<string> Uses)> Rows { get; }

    /// <summary>Reads a table: <c>Room</c>, or <c>Room -&gt; First, Second</c>.</summary>
    public static RoomTable Parse(string text) =>
        new([
            .. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(l => l[0] != '#')
                .Select(ParseRow),
        ]);

    /// <summary>The table that a project has today, ready to be saved; rooms of a circle follow each other in no order.</summary>
    public static string Propose(RoomGraph graph)
    {
        var uses = graph.Rooms.ToDictionary(r => r, r => GetUsed(graph, r), StringComparer.Ordinal);
        var written = new List<string>();
        while (written.Count < uses.Count)
        {
            var open = uses.Keys.Where(r => !written.Contains(r)).ToList();
            written.Add(
                open.FirstOrDefault(r => uses[r].All(written.Contains)) ?? open.MinBy(r => uses[r].Count(u => !written.Contains(u)))!
            );
        }

        return string.Concat(
            written.Select(r => $"{r}{(uses[r].Count == 0 ? "" : " -> ")}{string.Join(", ", written.Where(uses[r].Contains))}\n")
        );
    }

    private static HashSet<string> GetUsed(RoomGraph graph, string room) =>
        graph.Uses.Where(u => u.From == room).Select(u => u.To).ToHashSet(StringComparer.Ordinal);

    private static (string Room, IReadOnlyList<string> Uses) ParseRow(string line)
    {
        var parts = line.Split("->", StringSplitOptions.TrimEntries);
        return (
            parts[0],
            parts.Length == 1 ? [] : parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
