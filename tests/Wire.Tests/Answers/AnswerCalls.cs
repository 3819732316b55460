using System.Collections.Concurrent;
using FaceSearchToolkit.Wire.Tests.Generation;

namespace FaceSearchToolkit.Wire.Tests.Answers;

/// <summary>Answers that documents show, received by generated clients.</summary>
internal static class AnswerCalls
{
    /// <summary>Compiling takes one core per document.</summary>
    private const int Workers = 2;

    /// <summary>
    /// Every example of the corpus; each document is compiled once, the largest first, so that no worker is left with it at the end.
    /// </summary>
    public static async Task<IReadOnlyList<ReceivedAnswer>> ReceiveAllAsync()
    {
        var documents = AnswerExample.Load().GroupBy(example => example.Document).OrderByDescending(examples => examples.Count());
        var received = new ConcurrentBag<ReceivedAnswer>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(documents, options, async (examples, cancellationToken) =>
        {
            var spec = await File.ReadAllTextAsync(SharedData.Corpus("specs", examples.Key + ".json"), cancellationToken);
            var client = GeneratedClient.Of(AnswerDocument.Of(spec), examples.Select(example => example.Operation).Distinct());
            foreach (var example in examples)
            {
                received.Add(await ReceiveAsync(client, example));
            }
        });
        return [.. received.OrderBy(answer => answer.Example.Line)];
    }

    private static async Task<ReceivedAnswer> ReceiveAsync(GeneratedClient client, AnswerExample example)
    {
        if (client.RequestType(example.Operation) is not { } requestType)
        {
            return new ReceivedAnswer(example, null, "The client has no such operation.");
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
            return new ReceivedAnswer(
                example,
                await client.SendAsync(example.Operation, (ApiRequest)Activator.CreateInstance(requestType)!, options),
                null
            );
        }
#pragma warning disable CA1031 // Whatever it is, it is what the test is about.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new ReceivedAnswer(example, null, exception.Message);
        }
    }
}
