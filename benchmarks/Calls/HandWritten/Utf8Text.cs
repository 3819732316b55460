using System.Buffers.Text;
using System.Text;

namespace FaceSearchToolkit.Benchmarks.Calls.HandWritten;

/// <summary>Text that is written into memory known to be large enough.</summary>
internal ref struct Utf8Text(Span<byte> target)
{
    private readonly Span<byte> _target = target;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _target[..Length];

    public void Append(scoped ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(_target[Length..]);
        Length += utf8.Length;
    }

    public void Append(string text) => Length += Encoding.UTF8.GetBytes(text, _target[Length..]);

    public void Append(int number)
    {
        Utf8Formatter.TryFormat(number, _target[Length..], out var length);
        Length += length;
    }

    public void AppendHex(scoped ReadOnlySpan<byte> bytes)
    {
        Convert.TryToHexStringLower(bytes, _target[Length..], out var length);
        Length += length;
    }

    public void AppendEncoded(string text)
    {
        Span<byte> utf8 = stackalloc byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        AppendEncoded(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    public void AppendEncoded(scoped ReadOnlySpan<byte> utf8)
    {
        foreach (var value in utf8)
        {
            if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~')
            {
                _target[Length++] = value;
            }
            else
            {
                _target[Length++] = (byte)'%';
                _target[Length++] = "0123456789ABCDEF"u8[value >> 4];
                _target[Length++] = "0123456789ABCDEF"u8[value & 15];
            }
        }
    }
}
