using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers;
using FaceSearchToolkit.Benchmarks.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>
/// What the rules add to the compiler's work on 100,000 lines, with 1,000 calls and without the toolkit. The ways take turns, round by
/// round, and what counts is the processor's time, so that another process disturbs all of them alike.
/// </summary>
internal static class RulesReport
{
    private static readonly SpecDocument Document = SpecDocument.Load(SpecDocument.Own);
    private static readonly AnalyzerOptions Options = new(Document.Files, new BuildOptions(Document, operations: ""));

    private static readonly (string Name, Func<ImmutableArray<DiagnosticAnalyzer>> Analyzers)[] Ways =
    [
        ("the compiler alone", () => []),
        ("with an analyzer that asks for nothing", () => [IdleAnalyzer.OfNothing()]),
        ("with the toolkit's rules", () => [new SpecAnalyzer(), new UsageAnalyzer()]),
        ("with an analyzer of operation blocks that does nothing", () => [IdleAnalyzer.OfBlocks()]),
        ("with both", () => [new SpecAnalyzer(), new UsageAnalyzer(), IdleAnalyzer.OfBlocks()]),
    ];

    public static async Task Run(int rounds)
    {
        await Measure("1,000 calls", [.. LargeProject.Files, .. GeneratedFiles()], Consumer.Compile, rounds);
        await Measure("without the toolkit", LargeProject.FilesWithoutCalls, Consumer.CompileWithoutToolkit, rounds);
    }

    /// <summary>Writes the project with the calls into a folder, to build it with the package.</summary>
    public static void Write(string folder)
    {
        for (var number = 0; number < LargeProject.Files.Length; number++)
        {
            File.WriteAllText(Path.Combine(folder, $"File{number}.cs"), LargeProject.Files[number]);
        }

        File.WriteAllText(
            Path.Combine(folder, "Large.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RootNamespace>Acme</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FaceSearchToolkit" Version="$(ToolkitVersion)" />
              </ItemGroup>
            </Project>
            """
        );
    }

    private static IEnumerable<string> GeneratedFiles() => Toolkit.FilesOf(Toolkit.NewDriver(Document).RunGenerators(Consumer.Compile([])));

    private static async Task Measure(
        string project,
        ImmutableArray<string> files,
        Func<IEnumerable<SyntaxTree>, CSharpCompilation> compile,
        int rounds
    )
    {
        var cpu = Ways.Select(_ => new List<double>()).ToArray();
        for (var round = -1; round < rounds; round++)
        {
            for (var way = 0; way < Ways.Length; way++)
            {
                var time = await Build(files, compile, Ways[way].Analyzers());
                if (round >= 0)
                {
                    cpu[way].Add(time.TotalSeconds);
                }
            }
        }

        Console.WriteLine($"| {project}, {LargeProject.LinesOf(files):N0} lines | processor time | ratio |");
        Console.WriteLine("| --- | ---: | ---: |");
        for (var way = 0; way < Ways.Length; way++)
        {
            Console.WriteLine(
                $"| {Ways[way].Name} | {Median(cpu[way]):N2} s | {Median(cpu[way].Zip(cpu[0], (some, alone) => some / alone)):N3} |"
            );
        }
    }

    /// <summary>From text to all diagnostics. Nothing is emitted, which would only make the part of the rules smaller.</summary>
    private static async Task<TimeSpan> Build(
        ImmutableArray<string> files,
        Func<IEnumerable<SyntaxTree>, CSharpCompilation> compile,
        ImmutableArray<DiagnosticAnalyzer> analyzers
    )
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var compilation = compile(LargeProject.Parse(files));
        var findings = analyzers.IsEmpty
            ? compilation.GetDiagnostics()
            : await compilation.WithAnalyzers(analyzers, Options).GetAllDiagnosticsAsync();
        var time = Environment.CpuUsage.TotalTime - before;
        return findings.Any(d => d.Severity >= DiagnosticSeverity.Warning)
            ? throw new InvalidOperationException(
                $"What is compiled has findings: {findings.First(d => d.Severity >= DiagnosticSeverity.Warning)}"
            )
            : time;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
