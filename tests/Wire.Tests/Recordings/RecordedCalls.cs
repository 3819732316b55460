using FaceSearchToolkit.Wire.Tests.Generation;

namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>Recorded calls, made again by generated clients.</summary>
internal static class RecordedCalls
{
    /// <summary>Makes the calls with a client generated from the document; gives what differs.</summary>
    public static async Task<IReadOnlyList<string>> UnmetAsync(string spec, IReadOnlyList<Recording> recordings, IReadOnlyDictionary<string, string> exceptions)
    {
        Assert.NotEmpty(recordings);
        var client = GeneratedClient.Of(spec, recordings.Select(recording => recording.Operation).Distinct());
        var unmet = new List<string>();
        foreach (var recording in recordings.Where(recording => !exceptions.ContainsKey(recording.Id)))
        {
            unmet.AddRange(Comparison.Differences(recording, await SendAsync(client, recording)));
        }

        return unmet;
    }

    /// <summary>The recordings whose operation the document has, with all parameters that were given.</summary>
    public static IReadOnlyList<Recording> CoveredBy(string spec, IEnumerable<Recording> recordings)
    {
        using var document = JsonDocument.Parse(spec);
        var apis = document.RootElement.GetProperty("apis");
        return [.. recordings.Where(recording => apis.TryGetProperty(recording.Operation, out var operation) && recording.Parameters.All(given => Has(operation, given.Name, given.Location)))];
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
