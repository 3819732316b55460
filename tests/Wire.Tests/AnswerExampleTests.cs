using FaceSearchToolkit.Wire.Tests.Answers;

namespace FaceSearchToolkit.Wire.Tests;

/// <summary>Every example answer of the platform's documents, received by clients generated from them.</summary>
public sealed class AnswerExampleTests
{
    /// <summary>Examples that keep to their schema and yet are not written back as they were, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new() { ["fc_2023-03-30/InvokeFunction"] = Bytes };

    private const string Bytes = "The answer is bytes: JSON has them as base64.";

    private static readonly Lazy<Task<IReadOnlyList<ReceivedAnswer>>> Answers = new(AnswerCalls.ReceiveAllAsync);

    [Fact]
    public async Task EveryExample_IsReadWithoutAnException()
    {
        var answers = await Answers.Value;

        Assert.NotEmpty(answers);
        Assert.Empty(answers.Where(answer => answer.Error is not null).Select(answer => $"{answer.Example}: {answer.Error}"));
    }

    [Fact]
    public async Task ExamplesThatKeepToTheirSchema_AreWrittenBackAsTheyWere()
    {
        var answers = (await Answers.Value).Where(answer => answer.Example.IsStrictMatch && answer.Response is not null);
        var changed = answers.Where(answer => !answer.IsWrittenBackUnchanged).ToDictionary(answer => answer.Example.Id);

        Assert.Empty(
            changed
                .Values.Where(answer => !Exceptions.ContainsKey(answer.Example.Id))
                .Select(answer => $"{answer.Example}: {answer.WrittenBack}")
        );
        Assert.Empty(Exceptions.Keys.Except(changed.Keys).Select(id => $"{id} is written back as it was: it is no exception any more."));
    }
}
