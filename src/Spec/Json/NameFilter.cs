namespace FaceSearchToolkit.Spec.Json;

/// <summary>
/// A small Bloom filter over an object's names. Schemas are asked for forty keywords and have six: this tells most absences without
/// looking.
/// </summary>
internal static class NameFilter
{
    private const ulong Anything = ulong.MaxValue;

    /// <summary>The bits of all names of an object; none for anything else.</summary>
    public static ulong GetBits(JsonValue value)
    {
        var bits = 0UL;
        foreach (var property in value.Properties)
        {
            bits |= GetBit(property.NameToken);
        }

        return bits;
    }

    /// <summary>The bit of a name.</summary>
    public static ulong GetBit(string name) => name.Length == 0 ? Anything : GetBit(name.Length, name[0], name[name.Length - 1]);

    /// <summary>The bit of a name where it stands.</summary>
    public static ulong GetBit(JsonValue name)
    {
        var (length, first, last) = name.Content;
        return length == 0 || name.HasEscapes ? Anything : GetBit(length, first, last);
    }

    private static ulong GetBit(int length, char first, char last) => 1UL << (((length * 11) + (first * 5) + last) & 63);
}
