using FaceSearchToolkit.Spec.Model;
using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>A class that is being read: inline types found in it are nested in it.</summary>
internal sealed class TypeScope
{
    private readonly string _path;
    private readonly Func<string, GivenName> _take;

    /// <param name="path">The class's own name within the client's namespace; empty where types are not nested.</param>
    /// <param name="take">Gives a nested type its name.</param>
    public TypeScope(string path, Func<string, GivenName> take)
    {
        _path = path;
        _take = take;
    }

    public List<ApiObject> Objects { get; } = [];

    public List<ApiEnum> Enums { get; } = [];

    /// <summary>How many classes are around it.</summary>
    public int Depth => _path.Count(c => c == '.');

    public GivenName Take(string wanted) => _take(wanted);

    public string GetPath(string name) => _path.Length == 0 ? name : _path + "." + name;

    public static TypeScope Create(string path, NameScope names) => new(path, names.Take);
}
