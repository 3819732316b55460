using FaceSearchToolkit.Wire.Tests.Generation;
using FaceSearchToolkit.Wire.Tests.Recordings;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>Every recorded call of the official ICE client, made by a generated client: the same on the wire, and the same signature where that is comparable.</summary>
public sealed class IceRecordingTests
{
    /// <summary>Recordings that are not to be met, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["ice-20201109/GetPublicMediaInfo/tricky"] = "The official client sends anonymous operations in an older query layout; the documented form is the same request without a signature.",
    };

    private readonly IReadOnlyList<Recording> _recordings = Recording.Load("sdk-ice.json");

    [Fact]
    public async Task NewestDocument_MeetsEveryRecording()
    {
        var newest = File.ReadAllText(Directory.GetFiles(SharedData.Corpus("history", "ice"), "*.json").Max(StringComparer.Ordinal)!);

        Assert.Equal(_recordings, CoveredBy(newest));
        Assert.Empty(await UnmetAsync(newest));
    }

    [Fact]
    public async Task DocumentWithTexts_MeetsTheRecordingsItCovers() => Assert.Empty(await UnmetAsync(File.ReadAllText(SharedData.Corpus("specs", "ice_2020-11-09.json"))));

    [Fact]
    public async Task OwnSpec_MeetsTheRecordingsItCovers() => Assert.Empty(await UnmetAsync(File.ReadAllText(Repository.PathOf("specs", "ice-2020-11-09.json"))));

    [Fact]
    public void Exceptions_AreRecordings() => Assert.Subset(_recordings.Select(recording => recording.Id).ToHashSet(), Exceptions.Keys.ToHashSet());

    private async Task<IReadOnlyList<string>> UnmetAsync(string spec)
    {
        var recordings = CoveredBy(spec);
        Assert.NotEmpty(recordings);
        var client = GeneratedClient.Of(spec, recordings.Select(recording => recording.Operation).Distinct());
        var unmet = new List<string>();
        foreach (var recording in recordings.Where(recording => !Exceptions.ContainsKey(recording.Id)))
        {
            unmet.AddRange(Comparison.Differences(recording, await SendAsync(client, recording)));
        }

        return unmet;
    }

    /// <summary>The recordings whose operation the document has, with all parameters that were given.</summary>
    private Recording[] CoveredBy(string spec)
    {
        using var document = JsonDocument.Parse(spec);
        var apis = document.RootElement.GetProperty("apis");
        return [.. _recordings.Where(recording => apis.TryGetProperty(recording.Operation, out var operation) && recording.Parameters.All(given => Has(operation, given.Name, given.Location)))];
    }

    private static bool Has(JsonElement operation, string name, string location) => operation.GetProperty("parameters").EnumerateArray()
        .Any(parameter => parameter.GetProperty("name").GetString() == name && parameter.GetProperty("in").GetString() == location);

    private static async Task<SentRequest> SendAsync(GeneratedClient client, Recording recording)
    {
        var request = (ApiRequest)Activator.CreateInstance(client.RequestType(recording.Operation)!)!;
        foreach (var (name, _, value) in recording.Parameters)
        {
            ObjectBuilder.Set(request, name, value);
        }

        using var handler = new RecordingHandler();
        using var http = new HttpClient(handler);
        await client.SendAsync(recording.Operation, request, new ApiClientOptions
        {
            Endpoint = recording.Endpoint,
            Credential = recording.Credential,
            HttpClient = http,
            ValidateRequests = false,
            TimeProvider = new PinnedTime(recording.Date),
            NonceFactory = () => recording.Nonce,
        });
        return handler.Sent!;
    }
}
