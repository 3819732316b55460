namespace FaceSearchToolkit.Wire.Tests.Answers;

/// <summary>What a generated client made of an example.</summary>
internal sealed record ReceivedAnswer(AnswerExample Example, ApiResponse? Response, string? Error)
{
    public bool IsWrittenBackUnchanged => JsonElement.DeepEquals(JsonElement.Parse(Example.Text), WrittenBack);

    /// <summary>The answer as JSON again. One that is no object has its value under an empty name.</summary>
    public JsonElement WrittenBack
    {
        get
        {
            var written = JsonElement.Parse(JsonApiWriter.Write(Response!));
            return written.ValueKind == JsonValueKind.Object && written.TryGetProperty("", out var value) ? value : written;
        }
    }
}
