using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Reads the documented default of a single value; one that the member could not take is left out.</summary>
internal sealed class DefaultReader
{
    private readonly FindingSink _findings;

    public DefaultReader(FindingSink findings)
    {
        _findings = findings;
    }

    public string? Read(SpecNode node, ApiTypeKind kind, ApiConstraints constraints)
    {
        var text = node.AsText()?.Trim();
        var isScalar = ScalarTypes.IsNumber(kind) || kind is ApiTypeKind.String or ApiTypeKind.Enum or ApiTypeKind.Boolean;
        if (string.IsNullOrEmpty(text) || !isScalar)
        {
            return null;
        }

        return Check(node, text!, kind, constraints) ? Normalize(text!, kind) : null;
    }

    private static string Normalize(string text, ApiTypeKind kind) =>
        kind == ApiTypeKind.Boolean ? (bool.Parse(text) ? "true" : "false") : text;

    private bool Check(SpecNode node, string text, ApiTypeKind kind, ApiConstraints constraints)
    {
        if (!Numbers.IsOfKind(text, kind))
        {
            _findings.Add(SpecMessages.BadDefault, node, text, ScalarTypes.GetWord(kind));
            return false;
        }

        if (constraints.Values.Count > 0 && !constraints.Values.Contains(text))
        {
            _findings.Add(SpecMessages.DefaultOutsideValues, node, text, string.Join(", ", constraints.Values));
            return false;
        }

        if (ScalarTypes.IsNumber(kind) && !IsInRange(Numbers.ParseDecimal(text), constraints))
        {
            _findings.Add(SpecMessages.DefaultOutsideRange, node, text, ToText(constraints.Minimum), ToText(constraints.Maximum));
            return false;
        }

        return true;
    }

    private static bool IsInRange(decimal? value, ApiConstraints constraints) =>
        !(value < constraints.Minimum) && !(value > constraints.Maximum);

    private static string ToText(decimal? bound) => bound is { } value ? Numbers.ToText(value) : "";
}
