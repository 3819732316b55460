using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>A value set that several members share: the union of their values.</summary>
internal sealed class SharedEnum
{
    private readonly List<KnownValue> _values = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public SharedEnum(string name)
    {
        Name = name;
    }

    public string Name { get; }

    public bool IsUsed { get; set; }

    public void Add(IReadOnlyList<KnownValue> values) => _values.AddRange(values.Where(v => _texts.Add(v.Text)));

    public ApiEnum ToEnum(FindingSink findings) => ValueSet.ToEnum(Name, _values, ApiDocs.None, findings);
}
