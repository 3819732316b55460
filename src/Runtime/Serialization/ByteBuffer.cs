using System.Buffers;
using System.Text;

namespace FaceSearchToolkit;

/// <summary>Text under construction, as UTF-8 in a pooled array.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 1024;

    private byte[] _bytes = [];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Append(byte value)
    {
        if (Length == _bytes.Length)
        {
            Reserve(1);
        }

        _bytes[Length++] = value;
    }

    public void Append(ReadOnlySpan<byte> value)
    {
        value.CopyTo(GetSpan(value.Length));
        Length += value.Length;
    }

    /// <summary>Appends text as UTF-8; a lone surrogate becomes U+FFFD.</summary>
    public void Append(string value)
    {
        GetSpan(Encoding.UTF8.GetMaxByteCount(value.Length));
        Length += Encoding.UTF8.GetBytes(value, 0, value.Length, _bytes, Length);
    }

    /// <summary>Appends a number in decimal digits.</summary>
    public void Append(long value) => Length += ScalarText.Write(value, GetSpan(ScalarText.LongestInteger));

    public void Truncate(int length) => Length = length;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => GetSegment(sizeHint);

    /// <summary>The free part of the array, of that size at least.</summary>
    public ArraySegment<byte> GetSegment(int size)
    {
        Reserve(size);
        return new ArraySegment<byte>(_bytes, Length, _bytes.Length - Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Gives the array back; the buffer can be used again.</summary>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        Length = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Reserve(int count)
    {
        count = Math.Max(count, 1);
        if (_bytes.Length - Length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstSize, checked(Length + Math.Max(Length, count))));
        Written.CopyTo(larger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
