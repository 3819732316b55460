using System.Diagnostics;
using FaceSearchToolkit.Benchmarks.Compiler;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>
/// What the generator takes per 1,000 operations as documents grow. Each size has a process of its own, since a process keeps its peak.
/// </summary>
internal static class GrowthReport
{
    private const int WarmUpOperations = 200;
    private const int WarmUps = 20;
    private const int Runs = 5;

    private static readonly int[] Sizes = [1_000, 4_000, 16_000];

    // 16 MB for new objects. What the collector takes by itself is as large as the machine allows, and a peak would tell of the machine.
    private static readonly (string, string) SmallBudget = ("DOTNET_GCgen0size", "0x1000000");

    public static void Run()
    {
        Console.WriteLine("per 1,000 operations:");
        Console.WriteLine("| operations | document | time | CPU | allocated | kept | peak of the process, in all |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var operations in Sizes)
        {
            Console.Write(
                DotNet
                    .Run(AppContext.BaseDirectory, [SmallBudget], [typeof(GrowthReport).Assembly.Location, "growth", $"{operations}"])
                    .Output
            );
        }
    }

    /// <summary>Measures one size in this process, which should have done nothing else.</summary>
    public static void Measure(int operations)
    {
        WarmUp();
        var document = SpecDocument.Make(operations);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var first = Cold(document);
        var peak = Peak();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(first.Driver);
        var runs = Enumerable.Range(0, Runs).Select(_ => Cold(document)).ToArray();
        var thousands = operations / 1000.0;
        Console.WriteLine(
            $"| {operations:N0} | {Mega(document.Spec.GetText().Length)}"
                + $" | {Median(runs, run => run.Time) / thousands:N0} ms | {Median(runs, run => run.Cpu) / thousands:N0} ms"
                + $" | {Mega(first.Allocated / thousands)} | {Mega(kept / thousands)} | {Mega(peak)} |"
        );
    }

    private static void WarmUp()
    {
        var document = SpecDocument.Make(WarmUpOperations);
        for (var i = 0; i < WarmUps; i++)
        {
            Cold(document);
        }
    }

    private static (TimeSpan Time, TimeSpan Cpu, long Allocated, object Driver) Cold(SpecDocument document)
    {
        var compilation = Consumer.Compile([Consumer.UnrelatedFile(1)]);
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var driver = Toolkit.NewDriver(document).RunGenerators(compilation);
        return (watch.Elapsed, Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - allocated, driver);
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static double Median<T>(T[] runs, Func<T, TimeSpan> time) =>
        runs.Select(time).Order().ElementAt(runs.Length / 2).TotalMilliseconds;

    private static string Mega(double bytes) => $"{bytes / 1e6:N1} MB";
}
