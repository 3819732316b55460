using System.Diagnostics;
using FaceSearchToolkit.Benchmarks.Calls;
using FaceSearchToolkit.Benchmarks.Calls.HandWritten;

namespace FaceSearchToolkit.Benchmarks.Reports;

/// <summary>
/// A call against the floor, a little of each in turn: what else the machine does meets both alike, so that the ratio of each round stands
/// where times do not.
/// </summary>
internal static class CallReport
{
    private const int Rounds = 400;
    private const int CallsPerRound = 250;
    private const int WarmUpRounds = 120;

    public static async Task Run()
    {
        Console.WriteLine(
            "| items | floor | the client | ratio, median of rounds | quartiles | ratio in the quietest tenth "
                + "| bytes of the floor | bytes of the client | ratio |"
        );
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var items in new[] { 1, 50 })
        {
            Console.WriteLine(await Measure(items));
        }
    }

    private static async Task<string> Measure(int items)
    {
        await SameCall.VerifyAsync(items);
        using var httpClient = new HttpClient(new MemoryService(items));
        using var client = Search.Client(httpClient);
        var handWritten = new HandWrittenClient(
            httpClient,
            SameCall.UserAgent,
            static () => DateTimeOffset.UtcNow,
            static () => Guid.NewGuid().ToString()
        );
        var (request, handWrittenRequest) = (Search.Request(), Search.HandWritten());
        Func<Task> floor = () => handWritten.SearchMediaByFaceAsync(handWrittenRequest);
        Func<Task> ours = () => client.SearchMediaByFaceAsync(request);
        await Compare(floor, ours, WarmUpRounds);
        var rounds = await Compare(floor, ours, Rounds);
        var ratios = rounds.Select(round => round.Ours / round.Floor).Order().ToArray();
        var (floorBytes, bytes) = (await Allocated(floor), await Allocated(ours));
        return $"| {items} | {Median(rounds.Select(round => round.Floor)):N2} µs | {Median(rounds.Select(round => round.Ours)):N2} µs"
            + $" | {ratios[ratios.Length / 2]:N2} | {ratios[ratios.Length / 4]:N2} to {ratios[3 * ratios.Length / 4]:N2}"
            + $" | {Quiet(rounds.Select(round => round.Ours)) / Quiet(rounds.Select(round => round.Floor)):N2}"
            + $" | {floorBytes:N0} | {bytes:N0} | {bytes / floorBytes:N2} |";
    }

    private static async Task<List<(double Floor, double Ours)>> Compare(Func<Task> floor, Func<Task> ours, int rounds)
    {
        var times = new List<(double, double)>();
        for (var round = 0; round < rounds; round++)
        {
            // Who comes first changes, so that neither has the other's garbage each time.
            if (round % 2 == 0)
            {
                var first = await Time(floor);
                times.Add((first, await Time(ours)));
            }
            else
            {
                var first = await Time(ours);
                times.Add((await Time(floor), first));
            }
        }

        return times;
    }

    /// <summary>Microseconds per call.</summary>
    private static async Task<double> Time(Func<Task> call)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < CallsPerRound; i++)
        {
            await call();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / CallsPerRound;
    }

    private static async Task<double> Allocated(Func<Task> call)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < CallsPerRound; i++)
        {
            await call();
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)CallsPerRound;
    }

    /// <summary>The time that a tenth of the rounds stay under: what else the machine does makes rounds longer, never shorter.</summary>
    private static double Quiet(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 10);

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
