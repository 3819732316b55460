using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>Compares a whole generated file with a checked-in one, and compiles what it belongs to.</summary>
internal static partial class GeneratedText
{
    private static readonly string Version = typeof(FaceSearchGenerator).Assembly.GetName().Version!.ToString(3);

    /// <summary>The syntax of all files, in order; each string literal that stands on several lines is one literal again.</summary>
    public static IEnumerable<SyntaxNode> Read(GeneratorRun run) =>
        run
            .Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => CSharpSyntaxTree.ParseText(BrokenLiteral().Replace(source.SourceText.ToString(), "")).GetRoot());

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
            run.Files[hintName]
                .Replace($"\"{Version}\"", "\"version\"", StringComparison.Ordinal)
                .Replace($" {Version} compiled this", " version compiled this", StringComparison.Ordinal),
            "",
            "cs",
            name,
            file,
            method
        );
        run.AssertClean();
        GeneratorRun.Of(project with { Framework = Framework.NetStandard2, Language = LanguageVersion.CSharp8 }).AssertClean();
    }

    /// <summary>
    /// The end of one line's part and the beginning of the next one's. No text of a spec can look so: quotes are escaped.
    /// </summary>
    [GeneratedRegex("\" \\+\n +\"")]
    private static partial Regex BrokenLiteral();
}
