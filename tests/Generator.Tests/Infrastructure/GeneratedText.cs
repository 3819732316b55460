using System.Runtime.CompilerServices;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>Compares a whole generated file with a checked-in one, and compiles what it belongs to.</summary>
internal static class GeneratedText
{
    private static readonly string Version = typeof(FaceSearchGenerator).Assembly.GetName().Version!.ToString(3);

    public static void Verify(
        Project project,
        string hintName,
        string name = "",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        var run = GeneratorRun.Of(project);
        Assert.True(run.Files.ContainsKey(hintName), $"{hintName} is not among {string.Join(", ", run.Files.Keys)}.");
        Snapshot.Verify(
            run.Files[hintName].Replace($"\"{Version}\"", "\"version\"", StringComparison.Ordinal),
            "",
            "cs",
            name,
            file,
            method
        );
        run.AssertClean();
        GeneratorRun
            .Of(project with { Framework = Framework.NetStandard2, Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8 })
            .AssertClean();
    }
}
