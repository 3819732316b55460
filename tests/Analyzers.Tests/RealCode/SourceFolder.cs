using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Analyzers.Tests.RealCode;

/// <summary>
/// Code that somebody wrote for its own sake, with the toolkit referenced and the face-search client generated beside it.
/// </summary>
internal static class SourceFolder
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using Xunit; global using FaceSearchToolkit.Testing;
        """;

    private static readonly CSharpParseOptions Options = CSharpParseOptions
        .Default.WithLanguageVersion(LanguageVersion.Latest)
        .WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER");

    /// <summary>What the rules say of all files in a folder, and how many lines there are.</summary>
    public static async Task<(string[] Findings, int Lines)> Analyze(string folder, params string[] excluded)
    {
        var files = Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !IsOutput(f) && !excluded.Any(e => f.Contains(e, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        var texts = files.Select(f => (Path: Path.GetRelativePath(folder, f), Text: File.ReadAllText(f))).ToArray();
        var trees = texts
            .Select(t => CSharpSyntaxTree.ParseText(t.Text, Options, t.Path))
            .Append(CSharpSyntaxTree.ParseText(Usings, Options));
        var (client, options) = Analysis.CompileWithGenerator("");
        var found = await Analysis.Run(client.AddSyntaxTrees(trees).WithReferences(References()), options);
        return (
            [.. found.Select(d => $"{d.Id} {d.Location.GetLineSpan()}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")],
            texts.Sum(t => t.Text.Count(c => c == '\n'))
        );
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(File.Exists)
            .Select(p => MetadataReference.CreateFromFile(p));

    private static bool IsOutput(string file) =>
        file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        || file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
