using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit;

/// <summary>The pairs of a query or a form, encoded and joined by &amp; as they come; sorted by key only if they did not come so.</summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Lives in the pool; its buffer goes back after each request."
)]
internal sealed class PairBuffer
{
    private readonly ByteBuffer _text = new();

    // No list: the first call of a process would compile each of its methods for this type.
    private Pair[] _pairs = new Pair[16];
    private int _count;
    private bool _isSorted = true;

    /// <summary>Whether pairs with an empty or blank value are left out, as in a form.</summary>
    public bool DropsBlank { get; set; }

    /// <summary>The pairs in the order they came.</summary>
    public ReadOnlySpan<byte> Written => _text.Written;

    /// <summary>Adds a pair.</summary>
    /// <param name="name">The key, not encoded.</param>
    /// <param name="value">The value as UTF-8, not encoded.</param>
    public void Add(string name, ReadOnlySpan<byte> value)
    {
        using var key = new ByteBuffer();
        PercentEncoding.Append(key, name);
        AddEncoded(key.Written, value);
    }

    /// <summary>Adds a pair whose key is encoded already.</summary>
    public void AddEncoded(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        if (DropsBlank && IsBlank(value))
        {
            return;
        }

        var start = Begin(key);
        PercentEncoding.Append(_text, value);
        End(start, key.Length);
    }

    /// <inheritdoc cref="AddEncoded(ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public void AddEncoded(ReadOnlySpan<byte> key, string value)
    {
        if (DropsBlank && string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        var start = Begin(key);
        PercentEncoding.Append(_text, value);
        End(start, key.Length);
    }

    /// <summary>Appends the pairs by key, ordinal: the form that is signed.</summary>
    public void AppendSortedTo(ByteBuffer target)
    {
        if (_isSorted)
        {
            target.Append(_text.Written);
            return;
        }

        var sorted = _pairs.AsSpan(0, _count).ToArray();
        Array.Sort(sorted, (left, right) =>
            Compare(GetKey(left), GetKey(right)) is var order and not 0 ? order : left.Start.CompareTo(right.Start)
        );
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0)
            {
                target.Append((byte)'&');
            }

            target.Append(_text.Written.Slice(sorted[i].Start, sorted[i].Length));
        }
    }

    public void Clear()
    {
        _text.Dispose();
        _count = 0;
        _isSorted = true;
    }

    /// <summary>By the text behind the encoding: "[" comes before "a", but its "%5B" before "A".</summary>
    private static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        left.IndexOf((byte)'%') < 0 && right.IndexOf((byte)'%') < 0
            ? left.SequenceCompareTo(right)
            : string.CompareOrdinal(PercentEncoding.Decode(left), PercentEncoding.Decode(right));

    private static bool IsBlank(ReadOnlySpan<byte> value) => value.IsEmpty || string.IsNullOrWhiteSpace(JsonText.Decode(value));

    /// <summary>Begins a pair.</summary>
    /// <returns>Where it starts.</returns>
    private int Begin(ReadOnlySpan<byte> key)
    {
        if (_count > 0)
        {
            _isSorted = _isSorted && Compare(GetKey(_pairs[_count - 1]), key) <= 0;
            _text.Append((byte)'&');
        }

        var start = _text.Length;
        _text.Append(key);
        _text.Append((byte)'=');
        return start;
    }

    private void End(int start, int keyLength)
    {
        if (_count == _pairs.Length)
        {
            Array.Resize(ref _pairs, 2 * _count);
        }

        _pairs[_count++] = new Pair(start, keyLength, _text.Length - start);
    }

    private ReadOnlySpan<byte> GetKey(Pair pair) => _text.Written.Slice(pair.Start, pair.KeyLength);

    private readonly record struct Pair(int Start, int KeyLength, int Length);
}
