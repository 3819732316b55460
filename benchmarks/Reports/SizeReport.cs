using System.Text.Json;
using FaceSearchToolkit.Benchmarks.Compiler;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>
/// What a client weighs, and how long a project with it builds: with the package, and as classes in the shape of the official client.
/// </summary>
internal static class SizeReport
{
    public static void Run()
    {
        using var folder = new ConsumerFolder();
        Console.WriteLine("| project | operations | assembly | per operation | build |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        Print("no client", 0, folder.Build("Empty", ""));
        Print("two operations", 2, folder.Build("Two", SpecItem(SpecDocument.OwnPath, "SearchMediaByFace;SearchMediaClipByFace")));
        Print("the packaged spec", OperationsOf(SpecDocument.OwnPath), folder.Build("Packaged", "@package"));
        if (File.Exists(SpecDocument.FullPath))
        {
            var operations = OperationsOf(SpecDocument.FullPath);
            Print("the whole document", operations, folder.Build("Full", SpecItem(SpecDocument.FullPath, "")));
            Print(
                "the same in the official client's shape",
                operations,
                folder.Build("Shape", "", [.. OfficialShape.FilesOf(File.ReadAllText(SpecDocument.FullPath))])
            );
        }
    }

    private static string SpecItem(string path, string operations) => $"""@package<ApiSpec Include="{path}" Operations="{operations}" />""";

    private static int OperationsOf(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.GetProperty("apis").EnumerateObject().Count();
    }

    private static void Print(string name, int operations, (long Bytes, TimeSpan Time) build)
    {
        var share = operations == 0 ? "" : $"{build.Bytes / operations:N0} B";
        Console.WriteLine($"| {name} | {operations} | {build.Bytes:N0} B | {share} | {build.Time.TotalSeconds:N1} s |");
    }
}
