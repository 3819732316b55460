using System.Diagnostics;
using System.Runtime;
using FaceSearchToolkit.Benchmarks.Calls;
using FaceSearchToolkit.Benchmarks.Calls.HandWritten;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>
/// What a process pays for its first call: each number comes from a process of its own that has done nothing else. Given a package, also
/// with the runtime that it has for this machine.
/// </summary>
internal static class FirstCallReport
{
    private const int Launches = 15;

    private static readonly string[] Ways = ["HttpClient alone", "hand-written", "the client"];

    public static void Run(string? package)
    {
        using var packaged = package is null ? null : new PackagedFolder(package);
        var rows = Ways.Select(way => (Name: way, Way: way, Folder: AppContext.BaseDirectory)).ToList();
        if (packaged is not null)
        {
            rows.Add(($"{Ways[^1]}, as packaged", Ways[^1], packaged.Path));
        }

        Console.WriteLine("| first call | time, median | least | methods compiled | time to compile them |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var runs = rows.ToDictionary(row => row.Name, _ => new List<double[]>());
        for (var launch = 0; launch < Launches; launch++)
        {
            foreach (var row in rows)
            {
                var output = DotNet.Run(row.Folder, Path.Combine(row.Folder, "Benchmarks.dll"), "first-call", "--way", row.Way).Output;
                runs[row.Name].Add([.. output.Split(' ').Select(double.Parse)]);
            }
        }

        foreach (var (name, measured) in runs)
        {
            Console.WriteLine(
                $"| {name} | {Median(measured, 0):N1} ms | {measured.Min(run => run[0]):N1} ms"
                    + $" | {Median(measured, 1):N0} | {Median(measured, 2):N1} ms |"
            );
        }
    }

    /// <summary>Measures one way in this process, which should have done nothing else.</summary>
    public static async Task Measure(string way)
    {
        using var service = new MemoryService(1);
        var (methods, compiling) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime());
        var start = Stopwatch.GetTimestamp();
        using var httpClient = new HttpClient(service);
        await Call(way, httpClient);
        var time = Stopwatch.GetElapsedTime(start);
        Console.Write(
            $"{time.TotalMilliseconds} {JitInfo.GetCompiledMethodCount() - methods} "
                + $"{(JitInfo.GetCompilationTime() - compiling).TotalMilliseconds}"
        );
    }

    private static async Task Call(string way, HttpClient httpClient)
    {
        if (way == Ways[0])
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, "https://ice.cn-shanghai.aliyuncs.com/");
            using var answer = await httpClient.SendAsync(message);
            await answer.Content.ReadAsByteArrayAsync();
        }
        else if (way == Ways[1])
        {
            await new HandWrittenClient(
                httpClient,
                "benchmark",
                static () => DateTimeOffset.UtcNow,
                static () => Guid.NewGuid().ToString()
            ).SearchMediaByFaceAsync(Search.HandWritten());
        }
        else
        {
            using var client = Search.Client(httpClient);
            await client.SearchMediaByFaceAsync(Search.Request());
        }
    }

    private static double Median(List<double[]> runs, int column) => runs.Select(run => run[column]).Order().ElementAt(runs.Count / 2);
}
