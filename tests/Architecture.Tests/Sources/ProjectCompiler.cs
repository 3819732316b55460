using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Architecture.Tests.Sources;

/// <summary>
/// Compiles projects from their sources, without a build: names of our own are all found, and what a package would bring may be missing.
/// </summary>
internal static class ProjectCompiler
{
    private static readonly string[] CommonUsings =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    private static readonly Lazy<MetadataReference[]> Platform = new(() =>
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(p => !Path.GetFileName(p).StartsWith("FaceSearchToolkit.", StringComparison.Ordinal))
                .Select(p => MetadataReference.CreateFromFile(p)),
        ]
    );

    private static readonly ConcurrentDictionary<(string Folder, bool IsModern), Lazy<CSharpCompilation>> Known = new();

    /// <summary>The compilations of a project: one for old frameworks and one for new ones, as far as it has them.</summary>
    public static IReadOnlyList<CSharpCompilation> Compile(string folder) =>
        [.. ProjectFile.Load(folder).Frameworks.Select(IsModern).Distinct().Select(isModern => GetOrCompile(folder, isModern))];

    private static bool IsModern(string framework) => !framework.StartsWith("netstandard", StringComparison.Ordinal);

    private static CSharpCompilation GetOrCompile(string folder, bool isModern) =>
        Known.GetOrAdd((folder, isModern), key => new Lazy<CSharpCompilation>(() => CompileOnce(key.Folder, key.IsModern))).Value;

    private static CSharpCompilation CompileOnce(string folder, bool isModern)
    {
        var project = ProjectFile.Load(folder);
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: GetSymbols(isModern));
        var trees = SourceTree
            .FindFiles(folder)
            .Concat(project.LinkedFiles)
            .Distinct(StringComparer.Ordinal)
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, f))
            .Append(CSharpSyntaxTree.ParseText(WriteShared(project), options));
        return CSharpCompilation.Create(
            "FaceSearchToolkit." + project.Name,
            trees,
            [.. Platform.Value, .. project.References.Select(r => GetOrCompile(r, isModern).ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        );
    }

    private static string[] GetSymbols(bool isModern) =>
        isModern ? ["NET", "NET6_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"] : ["NETSTANDARD2_0"];

    /// <summary>What a build adds to the sources: the common usings, and who may see internal types (here all projects may).</summary>
    private static string WriteShared(ProjectFile project) =>
        string.Concat(
            CommonUsings
                .Concat(project.Usings)
                .Distinct(StringComparer.Ordinal)
                .Select(u => $"global using {u};\n")
                .Concat(
                    ProjectFile
                        .FindAll()
                        .Select(f =>
                            $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"FaceSearchToolkit.{Path.GetFileName(f)}\")]\n"
                        )
                )
        );
}
