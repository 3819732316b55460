using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Architecture.Tests.Rooms;

/// <summary>The rooms of a project (its folders) and what they use of each other.</summary>
internal sealed class RoomGraph
{
    /// <summary>The name of the project's own folder.</summary>
    public const string Root = ".";

    private RoomGraph(IReadOnlyList<string> rooms, IReadOnlyList<RoomUse> uses)
    {
        Rooms = rooms;
        Uses = uses;
    }

    /// <summary>The folders that have files.</summary>
    public IReadOnlyList<string> Rooms { get; }

    /// <summary>Every use of one room by another, once for each file and name.</summary>
    public IReadOnlyList<RoomUse> Uses { get; }

    /// <summary>The rooms that use each other, directly or through others.</summary>
    public IReadOnlyList<string> FindCircle() => [.. Rooms.Where(r => FindReached(r).Contains(r))];

    /// <summary>Reads the graph of a project.</summary>
    /// <param name="folder">The project's folder: trees outside it belong to no room.</param>
    /// <param name="compilations">The project, compiled in one or more ways.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static RoomGraph Read(string folder, IReadOnlyList<CSharpCompilation> compilations, CancellationToken cancellationToken)
    {
        var trees = compilations
            .SelectMany(c => c.SyntaxTrees.Select(t => (Compilation: c, Tree: t)))
            .Where(t => FindRoom(folder, t.Tree) is not null);
        var rooms = trees.Select(t => FindRoom(folder, t.Tree)!).Distinct().Order(StringComparer.Ordinal);
        var uses = trees.SelectMany(t => FindUses(folder, t.Compilation, t.Tree, cancellationToken)).Distinct();
        return new RoomGraph([.. rooms], [.. uses.OrderBy(u => u.From + u.To + u.File + u.Name, StringComparer.Ordinal)]);
    }

    private HashSet<string> FindReached(string start)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out var room))
        {
            foreach (var use in Uses.Where(u => u.From == room && reached.Add(u.To)))
            {
                open.Push(use.To);
            }
        }

        return reached;
    }

    private static IEnumerable<RoomUse> FindUses(
        string folder,
        CSharpCompilation compilation,
        SyntaxTree tree,
        CancellationToken cancellationToken
    )
    {
        var from = FindRoom(folder, tree)!;
        var file = Path.GetRelativePath(folder, tree.FilePath).Replace('\\', '/');
        foreach (var symbol in UsedSymbols.Find(compilation.GetSemanticModel(tree), cancellationToken))
        {
            var rooms = symbol.DeclaringSyntaxReferences.Select(r => FindRoom(folder, r.SyntaxTree)).OfType<string>().Distinct().ToList();
            foreach (var to in rooms.Contains(from) ? [] : rooms)
            {
                yield return new RoomUse(file, symbol.Name, from, to);
            }
        }
    }

    private static string? FindRoom(string folder, SyntaxTree tree)
    {
        if (tree.FilePath.Length == 0)
        {
            return null;
        }

        var relative = Path.GetRelativePath(folder, Path.GetDirectoryName(tree.FilePath)!).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? null : relative;
    }
}
