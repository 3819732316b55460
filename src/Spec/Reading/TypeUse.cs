using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>How a schema is used, which names the inline types in it.</summary>
internal readonly struct TypeUse
{
    private readonly Func<string, string> _name;

    public TypeUse(string member, bool isWholeBody = false)
        : this(member, isWholeBody, depth: 0, TypeNaming.NameInfo) { }

    private TypeUse(string member, bool isWholeBody, int depth, Func<string, string> name)
    {
        Member = member;
        IsWholeBody = isWholeBody;
        Depth = depth;
        _name = name;
    }

    /// <summary>The C# name of the member.</summary>
    public string Member { get; }

    /// <summary>Whether the value is a body of its own, where binary is possible.</summary>
    public bool IsWholeBody { get; }

    /// <summary>How many lists and maps are around it.</summary>
    public int Depth { get; }

    public string ObjectName => _name(Member);

    public string EnumName => TypeNaming.NameValue(Member);

    public TypeUse Item => new(Member, isWholeBody: false, Depth + 1, TypeNaming.NameItem);

    public TypeUse Entry => new(Member, isWholeBody: false, Depth + 1, TypeNaming.NameEntry);
}
