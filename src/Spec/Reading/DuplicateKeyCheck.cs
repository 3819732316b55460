using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Finds keys that stand twice in one object. What the reader takes is the last, as everywhere.</summary>
internal sealed class DuplicateKeyCheck
{
    private readonly ParsedFile _file;
    private readonly bool _isOverlay;
    private readonly FindingSink _findings;

    public DuplicateKeyCheck(ParsedFile file, bool isOverlay, FindingSink findings)
    {
        _file = file;
        _isOverlay = isOverlay;
        _findings = findings;
    }

    /// <summary>Looks through a value and all it contains; its depth is bounded by the reader of JSON.</summary>
    public void Run(JsonValue value)
    {
        foreach (var item in value.Items)
        {
            Run(item);
        }

        RunHere(value);
        foreach (var property in value.Properties)
        {
            Run(property.Value);
        }
    }

    /// <summary>Looks at the keys of one object only.</summary>
    public void RunHere(JsonValue value)
    {
        if (value.Kind != JsonKind.Object || AllDiffer(value))
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in value.Properties)
        {
            if (!seen.Add(property.Name))
            {
                _findings.Add(SpecMessages.DuplicateKey, _file.GetLocation(property.NameToken), _isOverlay, property.Name);
            }
        }
    }

    /// <summary>Most objects have a handful of keys that the filter alone tells apart.</summary>
    private static bool AllDiffer(JsonValue value)
    {
        var bits = 0UL;
        foreach (var property in value.Properties)
        {
            var bit = NameFilter.GetBit(property.NameToken);
            if ((bits & bit) != 0)
            {
                return false;
            }

            bits |= bit;
        }

        return true;
    }
}
