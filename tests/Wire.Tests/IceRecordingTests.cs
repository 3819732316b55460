using FaceSearchToolkit.Wire.Tests.Recordings;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>
/// Every recorded call of the official ICE client, made by a generated client: the same on the wire, and the same signature where that is
/// comparable.
/// </summary>
public sealed class IceRecordingTests
{
    /// <summary>Recordings that are not to be met, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["ice-20201109/GetPublicMediaInfo/tricky"] =
            "The official client sends anonymous operations in an older query layout; "
            + "the documented form is the same request without a signature.",
    };

    private readonly IReadOnlyList<Recording> _recordings = Recording.Load("sdk-ice.json");

    [Fact]
    public async Task NewestDocument_MeetsEveryRecording()
    {
        var newest = File.ReadAllText(Directory.GetFiles(SharedData.Corpus("history", "ice"), "*.json").Max(StringComparer.Ordinal)!);
        var covered = RecordedCalls.CoveredBy(newest, _recordings);

        Assert.Equal(_recordings, covered);
        var differences = await RecordedCalls.DifferencesAsync([(newest, covered)]);
        Accounting.Check(_recordings.Select(recording => recording.Id), differences, Exceptions);
        OlderProtocol.Check(differences, Exceptions.Keys);
    }

    [Fact]
    public async Task DocumentWithTexts_MeetsTheRecordingsItCovers() =>
        await CheckCoveredAsync(File.ReadAllText(SharedData.Corpus("specs", "ice_2020-11-09.json")));

    [Fact]
    public async Task OwnSpec_MeetsTheRecordingsItCovers() =>
        await CheckCoveredAsync(File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.json")));

    private async Task CheckCoveredAsync(string spec)
    {
        var covered = RecordedCalls.CoveredBy(spec, _recordings);
        var ids = covered.Select(recording => recording.Id).ToList();
        var exceptions = Exceptions.Where(exception => ids.Contains(exception.Key)).ToDictionary();
        Accounting.Check(ids, await RecordedCalls.DifferencesAsync([(spec, covered)]), exceptions);
    }
}
