using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads a field of an <c>x-filter</c>.</summary>
internal sealed class FilterFieldReader
{
    private readonly FindingSink _findings;

    public FilterFieldReader(FindingSink findings)
    {
        _findings = findings;
    }

    public ApiFilterField? Read(SpecProperty property)
    {
        var typeNode = property.Value["type"];
        ApiFilterType? type = typeNode.AsString() switch
        {
            "integer" => ApiFilterType.Integer,
            "number" => ApiFilterType.Decimal,
            "string" => ApiFilterType.String,
            _ => null,
        };
        if (type is null)
        {
            _findings.Add(SpecMessages.BadKeyword, typeNode.Exists ? typeNode : property.NameNode, "type", "integer, number, string");
            return null;
        }

        return new ApiFilterField(
            "",
            property.Name,
            type.Value,
            ReadModes(property.Value["modes"], type.Value),
            DocsReader.Read(new Schema(property.Value))
        );
    }

    private ApiFilterModes ReadModes(SpecNode node, ApiFilterType type)
    {
        var possible =
            type == ApiFilterType.String
                ? ApiFilterModes.Exact | ApiFilterModes.AnyOf
                : ApiFilterModes.Exact | ApiFilterModes.AnyOf | ApiFilterModes.Range;
        var modes = ApiFilterModes.None;
        foreach (var item in node.GetItems())
        {
            modes |= ReadMode(item, possible);
        }

        return modes == ApiFilterModes.None ? possible : modes;
    }

    private ApiFilterModes ReadMode(SpecNode item, ApiFilterModes possible)
    {
        var mode = item.AsString() switch
        {
            "exact" => ApiFilterModes.Exact,
            "any" => ApiFilterModes.AnyOf,
            "range" => ApiFilterModes.Range,
            _ => ApiFilterModes.None,
        };
        if ((mode & possible) != ApiFilterModes.None)
        {
            return mode;
        }

        var allowed = (possible & ApiFilterModes.Range) != ApiFilterModes.None ? "exact, any, range" : "exact, any";
        _findings.Add(SpecMessages.BadKeyword, item, "modes", allowed);
        return ApiFilterModes.None;
    }
}
