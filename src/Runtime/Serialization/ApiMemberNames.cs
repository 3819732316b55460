using System.ComponentModel;
using System.Text;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>The wire names of a filter's fields, ready to be compared with JSON text. Made once per type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiMemberNames
{
    private readonly byte[][] _utf8;

    /// <summary>Takes the names in the order of their indices.</summary>
    /// <param name="names">The names exactly as on the wire.</param>
    public ApiMemberNames(params string[] names)
    {
        Names = names ?? throw new ArgumentNullException(nameof(names));
        _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
    }

    internal string[] Names { get; }

    internal int IndexOf(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (utf8.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal int IndexOf(string name) => Array.IndexOf(Names, name);
}
