using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Architecture.Tests.Rooms;

/// <summary>A small project that exists in memory only.</summary>
internal static class MadeUpProject
{
    private const string Folder = "/project";

    /// <summary>The graph of these files.</summary>
    /// <param name="files">Paths from the project's folder, each with its text.</param>
    public static RoomGraph Read(params (string Path, string Text)[] files) =>
        RoomGraph.Read(
            Folder,
            [CSharpCompilation.Create("Project", files.Select(f => CSharpSyntaxTree.ParseText(f.Text, path: $"{Folder}/{f.Path}")))],
            TestContext.Current.CancellationToken
        );
}
