using System.Text;

namespace FaceSearchToolkit;

/// <summary>Text under construction that becomes bytes only as a whole: most of what is signed is text already.</summary>
internal sealed class SignatureText
{
    private char[] _text = new char[1024];
    private byte[] _utf8 = new byte[1024];
    private int _length;

    /// <summary>Whether it is too large to be kept for the next signature.</summary>
    public bool IsLarge => _text.Length > 16 * 1024;

    public ReadOnlySpan<byte> Utf8
    {
        get
        {
            if (_utf8.Length < Encoding.UTF8.GetMaxByteCount(_length))
            {
                _utf8 = new byte[Encoding.UTF8.GetMaxByteCount(_length)];
            }

            return _utf8.AsSpan(0, Encoding.UTF8.GetBytes(_text, 0, _length, _utf8, 0));
        }
    }

    public void Clear() => _length = 0;

    public void Append(char value) => Reserve(1)[0] = value;

    public void Append(string value) => Append(value.AsSpan());

    public void Append(ReadOnlySpan<char> value) => value.CopyTo(Reserve(value.Length));

    public void AppendHex(ReadOnlySpan<byte> bytes) => Hashing.WriteHex(bytes, Reserve(2 * bytes.Length));

    /// <summary>Takes the last character back.</summary>
    public void DropLast() => _length--;

    public override string ToString() => new(_text, 0, _length);

    private Span<char> Reserve(int length)
    {
        if (_text.Length - _length < length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + length));
        }

        _length += length;
        return _text.AsSpan(_length - length, length);
    }
}
