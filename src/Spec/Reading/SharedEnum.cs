using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>A value set that several members share: the union of their values.</summary>
internal sealed class SharedEnum
{
    private readonly List<KeyValuePair<string, string>> _values = [];

    public SharedEnum(string name)
    {
        Name = name;
    }

    public string Name { get; }

    public bool IsUsed { get; set; }

    public void Add(IReadOnlyList<KeyValuePair<string, string>> values) =>
        _values.AddRange(values.Where(v => !_values.Exists(known => known.Key == v.Key)));

    public ApiEnum ToEnum() => ValueSet.ToEnum(Name, _values, ApiDocs.None);
}
