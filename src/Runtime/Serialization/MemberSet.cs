namespace FaceSearchToolkit;

/// <summary>A set of member indices; without an allocation for the first 64.</summary>
internal struct MemberSet
{
    private ulong _low;
    private HashSet<int>? _high;

    public void Add(int index)
    {
        if (index < 64)
        {
            _low |= 1UL << index;
        }
        else
        {
            (_high ??= []).Add(index);
        }
    }

    public readonly bool Contains(int index) => index >= 0 && (index < 64 ? (_low & (1UL << index)) != 0 : _high?.Contains(index) == true);
}
