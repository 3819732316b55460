namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>A body whose connection breaks.</summary>
internal sealed class BrokenStream : MemoryStream
{
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        throw new IOException("reset");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        throw new IOException("reset");
}
