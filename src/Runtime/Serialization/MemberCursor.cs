#if !NETSTANDARD2_0
using System.Text;
#endif

namespace FaceSearchToolkit;

/// <summary>
/// Where the reading of one object stands: the name at the reader, and what the visit of the object's members looks for. A visit takes the
/// members that come in the class's own order in one go; those in another order take one more visit each.
/// </summary>
internal struct MemberCursor
{
    private MemberSet _exact;
    private int _nameStart;
    private int _nameLength;
    private string? _text;

    /// <summary>The object that is read; null where a value without a name is.</summary>
    public ApiModel? Target { get; private set; }

    public MemberPass Pass { get; private set; }

    /// <summary>How many members the visit has come by.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a member without a name was among them: the class stands for a value that is no object.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Where the member's value starts.</summary>
    public int ValueStart { get; private set; }

    /// <summary>Whether the visit has taken a member.</summary>
    public bool HasMoved { get; private set; }

    /// <summary>Goes into an object.</summary>
    public void Enter(ApiModel target)
    {
        this = default;
        Target = target;
    }

    /// <summary>Goes to a value without a name.</summary>
    public void EnterValue()
    {
        this = default;
        Pass = MemberPass.Value;
    }

    /// <summary>Begins to count the members of a class.</summary>
    public void EnterCount()
    {
        this = default;
        Pass = MemberPass.Count;
    }

    /// <summary>Begins a visit.</summary>
    public void Begin(MemberPass pass)
    {
        Pass = pass;
        Count = 0;
        HasMoved = false;
    }

    /// <summary>Goes to the next member of the object in the text; to its end, where there is none.</summary>
    public void MoveNext(ref ApiReader reader)
    {
        if (!reader.TryReadName(out _nameStart, out _nameLength, out var isEscaped))
        {
            Pass = MemberPass.Done;
            return;
        }

        _text = isEscaped ? JsonText.Unescape(reader.Text.Slice(_nameStart, _nameLength)) : null;
        ValueStart = reader.ReadToValue();
    }

    /// <summary>Notes that the visit has taken the member at the reader, and goes on to the next one.</summary>
    public void CompleteMember(ref ApiReader reader)
    {
        HasMoved = true;

        // The visit goes on: members after this one can follow in the text.
        Pass = MemberPass.Exact;
        MoveNext(ref reader);
    }

    /// <summary>Notes that the value was taken.</summary>
    public void CompleteValue() => Pass = MemberPass.Done;

    /// <summary>Whether the next member of the class is what the visit looks for.</summary>
    public bool TryAdvanceTo(string? name, ReadOnlySpan<byte> text)
    {
        var index = Count++;
        switch (Pass)
        {
            case MemberPass.Exact when name is not null && HasName(name, text):
                _exact.Add(index);
                return true;
            case MemberPass.OtherCase:
                return !_exact.Contains(index) && string.Equals(GetName(text), name, StringComparison.OrdinalIgnoreCase);
            case MemberPass.Value:
                return true;
            case MemberPass.Count:
                IsWhole |= name is null;
                return false;
            default:
                return false;
        }
    }

    /// <summary>Takes the name as text if it holds more than ASCII.</summary>
    /// <returns>Whether it was not text before, so that another visit can find more.</returns>
    public bool TryDecodeName(ReadOnlySpan<byte> text)
    {
        if (_text is not null || IsAscii(text.Slice(_nameStart, _nameLength)))
        {
            return false;
        }

        _text = GetName(text);
        return true;
    }

    /// <summary>The name at the reader.</summary>
    public readonly string GetName(ReadOnlySpan<byte> text) => _text ?? JsonText.Decode(text.Slice(_nameStart, _nameLength));

    private readonly bool HasName(string name, ReadOnlySpan<byte> text)
    {
        if (_text is not null)
        {
            return _text == name;
        }

        return _nameLength == name.Length && IsSame(text.Slice(_nameStart, _nameLength), name);
    }

#if NETSTANDARD2_0
    private static bool IsAscii(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (letter > 0x7F)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both are the same ASCII text.</summary>
    private static bool IsSame(ReadOnlySpan<byte> ascii, string text)
    {
        for (var i = 0; i < ascii.Length; i++)
        {
            if (ascii[i] != text[i] || ascii[i] > 0x7F)
            {
                return false;
            }
        }

        return true;
    }
#else
    private static bool IsAscii(ReadOnlySpan<byte> text) => Ascii.IsValid(text);

    private static bool IsSame(ReadOnlySpan<byte> ascii, string text) => Ascii.Equals(ascii, text);
#endif
}
