using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>A schema where it is used: what stands there counts before what the <c>$ref</c> leads to.</summary>
internal readonly struct Schema
{
    private readonly SpecNode _target;
    private readonly ulong _names;

    public Schema(SpecNode own, SpecNode target = default, string? component = null)
    {
        Own = own;
        _target = target;
        _names = own.Names | target.Names;
        Component = component;
    }

    /// <summary>The schema as it stands where it is used.</summary>
    public SpecNode Own { get; }

    /// <summary>The component it refers to, or null.</summary>
    public string? Component { get; }

    public SpecNode this[string keyword]
    {
        get
        {
            if ((_names & NameFilter.GetBit(keyword)) == 0)
            {
                return default;
            }

            var own = Own[keyword];
            return own.Exists ? own : _target[keyword];
        }
    }

    /// <summary>The schema's type; an object or array may be told only by what it contains.</summary>
    public string Type
    {
        get
        {
            var type = this["type"].AsString();
            return string.IsNullOrEmpty(type) ? GuessType() : type!;
        }
    }

    private string GuessType() =>
        this["properties"].IsObject || this["additionalProperties"].IsObject ? "object"
        : this["items"].IsObject ? "array"
        : "";
}
