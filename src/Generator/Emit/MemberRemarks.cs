using System.Globalization;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>What the docs of a property say of its values, one XML line each.</summary>
internal static class MemberRemarks
{
    private const int MaxValues = 50;

    public static IEnumerable<string> Describe(ApiMember member)
    {
        var constraints = member.Constraints;
        var facts = new[]
        {
            member.Name == member.WireName ? null : $"Wire name: {DocsEmitter.FormatCode(member.WireName)}.",
            member.IsRequired ? "Required." : null,
            Span("Range", Number(constraints.Minimum), Number(constraints.Maximum)),
            Span("Length", Number(constraints.MinLength), Number(constraints.MaxLength)),
            Span("Elements", Number(constraints.MinItems), Number(constraints.MaxItems)),
            Labelled("Pattern", constraints.Pattern),
            Values(constraints.Values),
            Labelled("Default", constraints.Default),
            Labelled("Example", member.Docs.Example),
            constraints.Source is null ? null : "Source: " + XmlText.Inline(constraints.Source),
        };
        return facts.OfType<string>();
    }

    private static string? Number(decimal? value) => value is { } number ? NumberLiteral.ToText(number) : null;

    private static string? Labelled(string label, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : $"{label}: {DocsEmitter.FormatCode(text!)}.";

    private static string? Span(string label, string? minimum, string? maximum) =>
        (minimum, maximum) switch
        {
            (null, null) => null,
            (_, null) => $"{label}: at least {XmlText.Inline(minimum)}.",
            (null, _) => $"{label}: at most {XmlText.Inline(maximum)}.",
            _ => $"{label}: {XmlText.Inline(minimum)} to {XmlText.Inline(maximum)}.",
        };

    private static string? Values(EquatableArray<string> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var shown = string.Join(", ", values.Take(MaxValues).Select(DocsEmitter.FormatCode));
        return $"Values: {shown}{(values.Count > MaxValues ? ", …" : ".")}";
    }
}
