using System.Diagnostics;
using FaceSearchToolkit.Spec;
using FaceSearchToolkit.Spec.Diff;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Testing;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>
/// What a comparison of two documents of 10 MB takes. Each way has a process of its own, since a process keeps its peak; its first
/// comparison counts, as for a command.
/// </summary>
internal static class DiffReport
{
    private const int Operations = 6_300;

    private static readonly (string Name, Func<string, string> Edit)[] Ways =
    [
        ("one operation", text => text.Replace("Lists the things of kind 7.", "Lists.").Replace("\"Kind7\"", "\"Kind007\"")),
        ("every operation", text => text.Replace("\"maxItems\":20", "\"maxItems\":10")),
        ("white space, everywhere", text => text.Replace("\":", "\": ")),
    ];

    public static void Run()
    {
        Console.WriteLine("| changed | documents | changes | time | CPU | allocated | peak of the process |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (var way = 0; way < Ways.Length; way++)
        {
            Console.Write(DotNet.Run(AppContext.BaseDirectory, [], [typeof(DiffReport).Assembly.Location, "diff", $"{way}"]).Output);
        }
    }

    /// <summary>Measures one way in this process, which should have done nothing else.</summary>
    public static void Measure(int way)
    {
        var text = LargeSpec.Of(Operations);
        var before = new SpecInput(new SpecText("before.json", text), null, default);
        var after = new SpecInput(new SpecText("after.json", Ways[way].Edit(text)), null, default);
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var changes = SpecDiff.Compare(before, after, CancellationToken.None).Changes.Count;
        var (time, used) = (watch.Elapsed, Environment.CpuUsage.TotalTime - cpu);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"| {Ways[way].Name} | {Mega(text.Length)}, {Mega(after.Document.Text!.Length)} | {changes:N0}"
                + $" | {time.TotalMilliseconds:N0} ms | {used.TotalMilliseconds:N0} ms"
                + $" | {Mega(allocated)} | {Mega(process.PeakWorkingSet64)} |"
        );
    }

    private static string Mega(double bytes) => $"{bytes / 1e6:N1} MB";
}
