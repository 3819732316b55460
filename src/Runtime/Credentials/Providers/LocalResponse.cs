namespace FaceSearchToolkit;

/// <summary>What <see cref="LocalHttp"/> got.</summary>
internal sealed class LocalResponse
{
    public LocalResponse(int status, byte[] body)
    {
        Status = status;
        Body = body;
    }

    public int Status { get; }

    public byte[] Body { get; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public string Text => JsonText.Decode(Body).Trim();
}
