using System.Collections.Concurrent;
using FaceSearchToolkit.Wire.Tests.Generation;

namespace FaceSearchToolkit.Wire.Tests.Responses;

/// <summary>Responses that documents show, received by generated clients.</summary>
internal static class ResponseCalls
{
    /// <summary>Compiling takes one core per document.</summary>
    private const int Workers = 2;

    /// <summary>
    /// Every example of the corpus; each document is compiled once, the largest first, so that no worker is left with it at the end.
    /// </summary>
    public static async Task<IReadOnlyList<ReceivedResponse>> ReceiveAllAsync()
    {
        var documents = ResponseExample.Load().GroupBy(example => example.Document).OrderByDescending(examples => examples.Count());
        var received = new ConcurrentBag<ReceivedResponse>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(documents, options, async (examples, cancellationToken) =>
        {
            var spec = await File.ReadAllTextAsync(SharedData.Corpus("specs", examples.Key + ".json"), cancellationToken);
            var client = GeneratedClient.Of(ResponseDocument.Of(spec), examples.Select(example => example.Operation).Distinct());
            foreach (var example in examples)
            {
                received.Add(await ReceiveAsync(client, example));
            }
        });
        return [.. received.OrderBy(response => response.Example.Line)];
    }

    private static async Task<ReceivedResponse> ReceiveAsync(GeneratedClient client, ResponseExample example)
    {
        if (client.RequestType(example.Operation) is not { } requestType)
        {
            return new ReceivedResponse(example, null, "The client has no such operation.");
        }

        using var handler = new AnsweringHandler(example.Text);
        using var http = new HttpClient(handler);
        var options = new ApiClientOptions
        {
            Endpoint = "service.test",
            Credential = new AccessKeyCredential("id", "secret"),
            HttpClient = http,
        };
        try
        {
            return new ReceivedResponse(
                example,
                await client.SendAsync(example.Operation, (ApiRequest)Activator.CreateInstance(requestType)!, options),
                null
            );
        }
#pragma warning disable CA1031 // Whatever it is, it is what the test is about.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new ReceivedResponse(example, null, exception.Message);
        }
    }
}
