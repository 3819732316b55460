namespace FaceSearchToolkit;

/// <summary>The body of a request, whose bytes and hash are at hand for each signature.</summary>
internal sealed class ApiContent : ByteArrayContent
{
    private string? _hash;

    public ApiContent(byte[] bytes)
        : base(bytes)
    {
        Bytes = bytes;
    }

    public byte[] Bytes { get; }

    public string Hash => _hash ??= Hashing.Sha256(Bytes);
}
