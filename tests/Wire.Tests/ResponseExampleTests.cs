using FaceSearchToolkit.Wire.Tests.Responses;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>Every example response of the platform's documents, received by clients generated from them.</summary>
public sealed class ResponseExampleTests
{
    /// <summary>Examples that keep to their schema and yet are not written back as they were, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new() { ["fc_2023-03-30/InvokeFunction"] = Bytes };

    private const string Bytes = "The response is bytes: JSON has them as base64.";

    private static readonly Lazy<Task<IReadOnlyList<ReceivedResponse>>> Responses = new(ResponseCalls.ReceiveAllAsync);

    [Fact]
    public async Task EveryExample_IsReadWithoutAnException()
    {
        var responses = await Responses.Value;

        Assert.NotEmpty(responses);
        Assert.Empty(responses.Where(response => response.Error is not null).Select(response => $"{response.Example}: {response.Error}"));
    }

    [Fact]
    public async Task ExamplesThatKeepToTheirSchema_AreWrittenBackAsTheyWere()
    {
        var responses = (await Responses.Value).Where(response => response.Example.IsStrictMatch && response.Response is not null);
        var changed = responses.Where(response => !response.IsWrittenBackUnchanged).ToDictionary(response => response.Example.Id);

        Assert.Empty(
            changed
                .Values.Where(response => !Exceptions.ContainsKey(response.Example.Id))
                .Select(response => $"{response.Example}: {response.WrittenBack}")
        );
        Assert.Empty(Exceptions.Keys.Except(changed.Keys).Select(id => $"{id} is written back as it was: it is no exception any more."));
    }
}
