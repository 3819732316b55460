using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads what a service accepts, and leaves out what contradicts itself or its type.</summary>
internal sealed class ConstraintReader
{
    private static readonly string[] OfNumbers = ["minimum", "maximum"];
    private static readonly string[] OfText = ["minLength", "maxLength", "pattern"];
    private static readonly string[] OfLists = ["minItems", "maxItems"];

    private readonly FindingSink _findings;
    private readonly RangeReader _ranges;

    public ConstraintReader(SpecContext context)
    {
        _findings = context.Findings;
        _ranges = new RangeReader(context.Findings);
    }

    public ApiConstraints Read(Schema schema, ApiType type)
    {
        var isNumber = ScalarTypes.IsNumber(type.Kind);
        var isText = type.Kind is ApiTypeKind.String or ApiTypeKind.Enum;
        var isList = type.Kind == ApiTypeKind.List;
        var values = ReadValues(schema, type);
        var (minimum, maximum) = isNumber ? _ranges.ReadBounds(schema, type.Kind) : default;
        var (minLength, maxLength) = isText ? _ranges.ReadCounts(schema, "minLength", "maxLength") : default;
        var (minItems, maxItems) = isList ? _ranges.ReadCounts(schema, "minItems", "maxItems") : default;
        ReportMisplaced(schema, type.Kind, isNumber, isText, isList);
        var constraints = new ApiConstraints(
            minimum,
            maximum,
            minLength,
            maxLength,
            minItems,
            maxItems,
            isText ? ReadPattern(schema) : null,
            values,
            null,
            schema["x-source"].AsString()
        );
        return constraints with { Default = new DefaultReader(_findings).Read(schema["default"], type.Kind, constraints) };
    }

    private static EquatableArray<string> ReadValues(Schema schema, ApiType type)
    {
        var isSet = type.Kind is ApiTypeKind.String or ApiTypeKind.Enum || ScalarTypes.IsNumber(type.Kind);
        if (isSet)
        {
            return ValueSet.Read(schema).Select(v => v.Text).Where(v => Numbers.IsOfKind(v, type.Kind)).ToEquatableArray();
        }

        var isSetOfElements = type.Element?.Kind is ApiTypeKind.String or ApiTypeKind.Enum && type.Kind == ApiTypeKind.List;
        return isSetOfElements ? ValueSet.Read(new Schema(schema["items"])).Select(v => v.Text).ToEquatableArray() : default;
    }

    private string? ReadPattern(Schema schema)
    {
        var node = schema["pattern"];
        var pattern = node.AsString();
        if (string.IsNullOrEmpty(pattern))
        {
            return null;
        }

        if (Patterns.IsValid(pattern!))
        {
            return pattern;
        }

        _findings.Add(SpecMessages.BadPattern, node, pattern!);
        return null;
    }

    private void ReportMisplaced(Schema schema, ApiTypeKind kind, bool isNumber, bool isText, bool isList)
    {
        Report(schema, kind, isNumber, OfNumbers);
        Report(schema, kind, isText, OfText);
        Report(schema, kind, isList, OfLists);
    }

    private void Report(Schema schema, ApiTypeKind kind, bool isApplicable, string[] keywords)
    {
        foreach (var keyword in isApplicable ? [] : keywords)
        {
            if (schema[keyword].AsText() is { Length: > 0 })
            {
                _findings.Add(SpecMessages.WrongType, schema[keyword], keyword, ScalarTypes.GetWord(kind));
            }
        }
    }
}
