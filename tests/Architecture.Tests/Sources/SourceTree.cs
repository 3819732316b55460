namespace FaceSearchToolkit.Architecture.Tests.Sources;

/// <summary>The files below a folder that people write.</summary>
internal static class SourceTree
{
    private static readonly string[] Outputs = ["bin", "obj"];

    /// <summary>The C# files, without what a build writes.</summary>
    public static IEnumerable<string> FindFiles(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Any(Outputs.Contains))
            .Order(StringComparer.Ordinal);

    /// <summary>The path of a file in the checkout, with slashes.</summary>
    public static string Show(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
}
