using FaceSearchToolkit.Architecture.Tests.Rooms;
using FaceSearchToolkit.Architecture.Tests.Sources;

namespace FaceSearchToolkit.Architecture.Tests;

/// <summary>The folders of each project are rooms of a flow: which may use which is written down in Rooms, one table per project.</summary>
public sealed class RoomTests
{
    public static TheoryData<string> Projects => [.. ProjectFile.FindAll().Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_KeepsToItsTable(string project)
    {
        var graph = ReadGraph(project);
        var table = PathOfTable(project);

        Assert.True(File.Exists(table), $"{SourceTree.Show(table)} is missing. What the project has today:\n{RoomTable.Propose(graph)}");
        var problems = RoomCheck.Compare(RoomTable.Parse(File.ReadAllText(table)), graph);
        Assert.True(
            problems.Count == 0,
            $"{SourceTree.Show(table)}:\n{string.Join('\n', problems)}\n\nWhat the project has today:\n{RoomTable.Propose(graph)}"
        );
    }

    [Fact]
    public void Table_BelongsToAProject()
    {
        var tables = Directory
            .EnumerateFiles(Repository.PathOf("tests", "Architecture.Tests", "Rooms"), "*.txt")
            .Select(f => Path.GetFileNameWithoutExtension(f));

        Assert.Empty(tables.Except(Projects.Select(r => r.Data)));
    }

    private static RoomGraph ReadGraph(string project)
    {
        var folder = Repository.PathOf("src", project);
        return RoomGraph.Read(folder, ProjectCompiler.Compile(folder), TestContext.Current.CancellationToken);
    }

    private static string PathOfTable(string project) => Repository.PathOf("tests", "Architecture.Tests", "Rooms", project + ".txt");
}
