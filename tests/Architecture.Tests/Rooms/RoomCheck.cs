namespace FaceSearchToolkit.Architecture.Tests.Rooms;

/// <summary>Compares a project with its table.</summary>
internal static class RoomCheck
{
    private const int Shown = 5;

    /// <summary>What is wrong, one sentence each.</summary>
    public static IReadOnlyList<string> Compare(RoomTable table, RoomGraph graph) =>
        [
            .. FindMisplacedRows(table),
            .. FindMissingRooms(table, graph),
            .. FindForbiddenUses(table, graph),
            .. FindUnusedEdges(table, graph),
        ];

    /// <summary>A room may only use rooms above it, so no table can hold a circle.</summary>
    private static IEnumerable<string> FindMisplacedRows(RoomTable table)
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (room, uses) in table.Rows)
        {
            foreach (var used in uses.Where(u => !above.Contains(u)))
            {
                yield return $"The table lets {room} use {used}, which does not stand above it.";
            }

            if (!above.Add(room))
            {
                yield return $"The table has {room} twice.";
            }
        }
    }

    private static IEnumerable<string> FindMissingRooms(RoomTable table, RoomGraph graph)
    {
        var written = table.Rows.Select(r => r.Room).ToList();
        return graph
            .Rooms.Except(written)
            .Select(r => $"The table lacks the room {r}.")
            .Concat(written.Except(graph.Rooms).Select(r => $"The table has the room {r}, which does not exist."));
    }

    private static IEnumerable<string> FindForbiddenUses(RoomTable table, RoomGraph graph)
    {
        foreach (var edge in graph.Uses.GroupBy(u => (u.From, u.To)).Where(e => !MayUse(table, e.Key.From, e.Key.To)))
        {
            var names = edge.Select(u => $"{u.File}: {u.Name}").ToList();
            var rest = names.Count > Shown ? $", and {names.Count - Shown} more" : "";
            var shown = string.Join(", ", names.Take(Shown)) + rest;
            yield return $"{edge.Key.From} uses {edge.Key.To}, and the table does not allow it: {shown}";
        }
    }

    private static IEnumerable<string> FindUnusedEdges(RoomTable table, RoomGraph graph) =>
        table
            .Rows.SelectMany(r => r.Uses.Select(u => (From: r.Room, To: u)))
            .Where(e => !graph.Uses.Any(u => u.From == e.From && u.To == e.To))
            .Select(e => $"The table lets {e.From} use {e.To}, which it does not do.");

    private static bool MayUse(RoomTable table, string from, string to) => table.Rows.Any(r => r.Room == from && r.Uses.Contains(to));
}
