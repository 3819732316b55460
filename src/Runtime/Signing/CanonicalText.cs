using System.Text;

namespace FaceSearchToolkit;

/// <summary>Parts of texts, as UTF-8.</summary>
internal static class CanonicalText
{
    public static void Append(this ByteBuffer text, ReadOnlySpan<char> value)
    {
#if NETSTANDARD2_0
        text.Append(value.ToString());
#else
        text.Advance(Encoding.UTF8.GetBytes(value, text.GetSpan(Encoding.UTF8.GetMaxByteCount(value.Length))));
#endif
    }
}
