using FaceSearchToolkit.Wire.Tests.Recordings;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>Every recorded call of the official clients of other products (RPC, ROA, V3, FC), made by clients generated from the platform's documents.</summary>
public sealed class ProductRecordingTests
{
    /// <summary>Recordings that are not to be met, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["alb-20200616/CreateAScripts/tricky"] = OlderDocument,
        ["alb-20200616/CreateAScripts/safe"] = OlderDocument,
        ["eiam-developerapi-20220225/CreateUser/tricky"] = Anonymous,
        ["eiam-developerapi-20220225/CreateUser/safe"] = Anonymous,
        ["eiam-developerapi-20220225/CreateUser/required"] = Anonymous,
        ["eiam-developerapi-20220225/GenerateDeviceCode/tricky"] = Anonymous,
        ["eiam-developerapi-20220225/GenerateDeviceCode/safe"] = Anonymous,
        ["elasticsearch-20170613/createInstance/tricky"] = OlderDocument,
        ["elasticsearch-20170613/createInstance/safe"] = OlderDocument,
        ["elasticsearch-20170613/createInstance/required"] = UnsetBody,
        ["elasticsearch-20170613/CapacityPlan/tricky"] = Anonymous,
        ["elasticsearch-20170613/CapacityPlan/safe"] = Anonymous,
        ["fc-20230330/PutProvisionConfig/tricky"] = OlderDocument,
        ["fc-20230330/PutProvisionConfig/safe"] = OlderDocument,
        ["imm-20200930/CreateMediaConvertTask/tricky"] = OlderDocument,
        ["imm-20200930/CreateMediaConvertTask/safe"] = OlderDocument,
        ["imm-20200930/GenerateVideoPlaylist/tricky"] = OlderDocument,
        ["imm-20200930/GenerateVideoPlaylist/safe"] = OlderDocument,
    };

    private const string OlderDocument = "The recording is newer than the document, which lacks a nested member that was given.";
    private const string Anonymous = "The official client sends anonymous operations with headers of an older protocol.";
    private const string UnsetBody = "The official client sends {} where no member of the body was given; a body that is not set is not sent.";

    private readonly IReadOnlyList<Recording> _recordings = Recording.Load("sdk-products.json");

    [Fact]
    public async Task Documents_MeetTheRecordingsTheyCover()
    {
        var unmet = new List<string>();
        foreach (var document in _recordings.SelectMany(recording => recording.Documents).Distinct().Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(SharedData.Corpus("specs"), document);
            var spec = File.Exists(path) ? await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) : "{\"apis\":{}}";
            var covered = RecordedCalls.CoveredBy(spec, _recordings.Where(recording => recording.Documents.Contains(document)));
            if (covered.Count > 0)
            {
                unmet.AddRange(await RecordedCalls.UnmetAsync(spec, covered, Exceptions));
            }
        }

        Assert.True(unmet.Count == 0, string.Join('\n', unmet));
    }
}
