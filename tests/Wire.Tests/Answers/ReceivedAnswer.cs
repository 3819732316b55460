namespace FaceSearchToolkit.Wire.Tests.Answers;

/// <summary>What a generated client made of an example.</summary>
internal sealed record ReceivedAnswer(AnswerExample Example, ApiResponse? Response, string? Error)
{
    public bool IsWrittenBackUnchanged => JsonElement.DeepEquals(JsonElement.Parse(Example.Text), WrittenBack);

    /// <summary>The answer as JSON again.</summary>
    public JsonElement WrittenBack => JsonElement.Parse(Response!.ToJson());
}
