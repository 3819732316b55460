using FaceSearchToolkit.Wire.Tests.Generation;

namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>Recorded calls, made again by generated clients.</summary>
internal static class RecordedCalls
{
    /// <summary>
    /// Makes the calls with clients generated from the documents; gives what differs, by the recordings' ids: nothing where a recording is
    /// met.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> DifferencesAsync(
        IReadOnlyList<(string Spec, IReadOnlyList<Recording> Recordings)> documents
    )
    {
        var clients = GeneratedClient.OfEach([
            .. documents.Select(
                (document, index) => new SpecFile(document.Spec, document.Recordings.Select(recording => recording.Operation), index)
            ),
        ]);
        var differences = new Dictionary<string, IReadOnlyList<string>>();
        foreach (
            var (client, recording) in documents.SelectMany(
                (document, index) => document.Recordings.Select(recording => (clients[index], recording))
            )
        )
        {
            differences.Add(recording.Id, await DifferencesAsync(client, recording));
        }

        return differences;
    }

    /// <summary>The recordings whose operation the document has, with all parameters that were given.</summary>
    public static IReadOnlyList<Recording> CoveredBy(string spec, IEnumerable<Recording> recordings)
    {
        using var document = JsonDocument.Parse(spec);
        var apis = document.RootElement.GetProperty("apis");
        return
        [
            .. recordings.Where(recording =>
                apis.TryGetProperty(recording.Operation, out var operation) && recording.Given.All(given => Has(operation, given))
            ),
        ];
    }

    private static bool Has(JsonElement operation, RecordedParameter given) =>
        operation
            .GetProperty("parameters")
            .EnumerateArray()
            .Any(parameter =>
                parameter.GetProperty("name").GetString() == given.Name && parameter.GetProperty("in").GetString() == given.Location
            );

    private static async Task<IReadOnlyList<string>> DifferencesAsync(GeneratedClient client, Recording recording)
    {
        try
        {
            return [.. Comparison.Differences(recording, await SendAsync(client, recording))];
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or ApiException)
        {
            return [$"{recording.Id}: {exception.Message}"];
        }
    }

    private static async Task<SentRequest> SendAsync(GeneratedClient client, Recording recording)
    {
        var request = (ApiRequest)Activator.CreateInstance(client.RequestType(recording.Operation)!)!;
        foreach (var given in recording.Given)
        {
            ObjectBuilder.Set(request, given.Name, given.Value);
        }

        using var handler = new RecordingHandler();
        using var http = new HttpClient(handler);
        await client.SendAsync(
            recording.Operation,
            request,
            new ApiClientOptions
            {
                Endpoint = recording.Endpoint,
                Credential = recording.Credential,
                HttpClient = http,
                ValidateRequests = false,
                TimeProvider = new PinnedTime(recording.Date),
                NonceFactory = () => recording.Nonce,
            }
        );
        return handler.Sent!;
    }
}
