namespace FaceSearchToolkit.Wire.Tests.Responses;

/// <summary>What a generated client made of an example.</summary>
internal sealed record ReceivedResponse(ResponseExample Example, ApiResponse? Response, string? Error)
{
    public bool IsWrittenBackUnchanged => JsonElement.DeepEquals(JsonElement.Parse(Example.Text), WrittenBack);

    /// <summary>The answer as JSON again.</summary>
    public JsonElement WrittenBack => JsonElement.Parse(Response!.ToJson());
}
