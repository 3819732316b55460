using FaceSearchToolkit.Wire.Tests.Recordings;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>
/// Every recorded call of the official clients of other products (RPC, ROA, V3, FC), made by clients generated from the platform's
/// documents.
/// </summary>
public sealed class ProductRecordingTests
{
    /// <summary>
    /// Recordings that are newer than the corpus's document, which has their parameters but lacks a nested member that was given: made from
    /// what the recording itself says of its operation.
    /// </summary>
    private static readonly HashSet<string> NewerThanTheDocument =
    [
        "alb-20200616/CreateAScripts/tricky",
        "alb-20200616/CreateAScripts/safe",
        "elasticsearch-20170613/createInstance/tricky",
        "elasticsearch-20170613/createInstance/safe",
        "fc-20230330/PutProvisionConfig/tricky",
        "fc-20230330/PutProvisionConfig/safe",
        "imm-20200930/CreateMediaConvertTask/tricky",
        "imm-20200930/CreateMediaConvertTask/safe",
        "imm-20200930/GenerateVideoPlaylist/tricky",
        "imm-20200930/GenerateVideoPlaylist/safe",
    ];

    private readonly IReadOnlyList<Recording> _recordings = Recording.Load("sdk-products.json");

    [Fact]
    public async Task RecordingsThatADocumentCovers_AreMet()
    {
        var covered = Covered();

        Check(
            covered.SelectMany(document => document.Recordings),
            await RecordedCalls.DifferencesAsync(covered),
            new()
            {
                ["eiam-developerapi-20220225/CreateUser/tricky"] = Anonymous,
                ["eiam-developerapi-20220225/CreateUser/safe"] = Anonymous,
                ["eiam-developerapi-20220225/CreateUser/required"] = Anonymous,
                ["eiam-developerapi-20220225/GenerateDeviceCode/tricky"] = Anonymous,
                ["eiam-developerapi-20220225/GenerateDeviceCode/safe"] = Anonymous,
                ["elasticsearch-20170613/CapacityPlan/tricky"] = Anonymous,
                ["elasticsearch-20170613/CapacityPlan/safe"] = Anonymous,
            }
        );
    }

    [Fact]
    public async Task RecordingsWithoutADocument_AreMetByWhatTheySayOfTheirOperation()
    {
        var covered = Covered().SelectMany(document => document.Recordings).ToHashSet();
        var uncovered = _recordings.Where(recording => !covered.Contains(recording)).ToList();
        var documents = uncovered
            .GroupBy(recording => (recording.Product, recording.Version))
            .Select(recordings => (RecordedDocument.Of([.. recordings]), (IReadOnlyList<Recording>)[.. recordings]))
            .ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{uncovered.Count} of {_recordings.Count} recordings have no document in the corpus:\n"
                + string.Join('\n', uncovered.Select(recording => recording.Id))
        );

        Check(
            uncovered,
            await RecordedCalls.DifferencesAsync(documents),
            new()
            {
                ["appstream-center-20210220/FindIdpListByLoginIdentifier/tricky"] = Anonymous,
                ["appstream-center-20210220/FindIdpListByLoginIdentifier/safe"] = Anonymous,
                ["appstream-center-20210220/FindIdpListByLoginIdentifier/required"] = Anonymous,
                ["appstream-center-20210220/GetLoginToken/tricky"] = Anonymous,
                ["appstream-center-20210220/GetLoginToken/safe"] = Anonymous,
                ["appstream-center-20210220/GetStsToken/tricky"] = Anonymous,
                ["appstream-center-20210220/GetStsToken/safe"] = Anonymous,
                ["eiam-developerapi-20220225/ListGroups/tricky"] = Anonymous,
                ["eiam-developerapi-20220225/ListGroups/safe"] = Anonymous,
                ["eiam-developerapi-20220225/DeleteGroup/tricky"] = Anonymous,
                ["eiam-developerapi-20220225/DeleteGroup/safe"] = Anonymous,
                ["eiam-developerapi-20220225/PatchGroup/tricky"] = Anonymous,
                ["eiam-developerapi-20220225/PatchGroup/safe"] = Anonymous,
            }
        );
    }

    private const string Anonymous = "The official client sends anonymous operations with headers of an older protocol.";

    private static void Check(
        IEnumerable<Recording> recordings,
        IReadOnlyDictionary<string, IReadOnlyList<string>> differences,
        Dictionary<string, string> exceptions
    )
    {
        Accounting.Check(recordings.Select(recording => recording.Id), differences, exceptions);
        OlderProtocol.Check(differences, exceptions.Where(exception => exception.Value == Anonymous).Select(exception => exception.Key));
    }

    /// <summary>Each recording once, with the first document that has it.</summary>
    private List<(string Spec, IReadOnlyList<Recording> Recordings)> Covered()
    {
        var left = _recordings.Where(recording => !NewerThanTheDocument.Contains(recording.Id)).ToHashSet();
        var covered = new List<(string, IReadOnlyList<Recording>)>();
        foreach (var document in _recordings.SelectMany(recording => recording.Documents).Distinct().Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(SharedData.Corpus("specs"), document);
            var spec = File.Exists(path) ? File.ReadAllText(path) : "{\"apis\":{}}";
            var recordings = RecordedCalls.CoveredBy(spec, left.Where(recording => recording.Documents.Contains(document)));
            if (recordings.Count > 0)
            {
                covered.Add((spec, recordings));
                left.ExceptWith(recordings);
            }
        }

        return covered;
    }
}
