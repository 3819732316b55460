using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The calls that check one member.</summary>
internal static class ValidationCalls
{
    public static IEnumerable<string> Create(Property property, ISet<string> validated)
    {
        var member = property.Member;
        var name = CSharpLiteral.Create(member.Name);
        if (member.IsRequired)
        {
            yield return $"CheckRequired({name}, {property.Field})";
        }

        if (RangeArguments.Create(member) is { } bounds)
        {
            yield return $"CheckRange({name}, {property.Field}, {bounds.Low}, {bounds.High})";
        }

        foreach (var check in member.Type.Kind == ApiTypeKind.String ? TextChecks(member.Constraints) : [])
        {
            yield return check(name, property.Field);
        }

        if (member.Type.Kind is ApiTypeKind.List or ApiTypeKind.Map && member.Constraints is not { MinItems: null, MaxItems: null })
        {
            yield return $"CheckCount({name}, {property.Field}, {Span(member.Constraints.MinItems, member.Constraints.MaxItems)})";
        }

        if (ValidationGraph.LeadsToCheck(member.Type, validated))
        {
            yield return $"{(member.Type.Kind == ApiTypeKind.Object ? "CheckModel" : "CheckModels")}({name}, {property.Field})";
        }
    }

    private static IEnumerable<Func<string, string, string>> TextChecks(ApiConstraints constraints)
    {
        if (constraints is not { MinLength: null, MaxLength: null })
        {
            yield return (name, value) => $"CheckLength({name}, {value}, {Span(constraints.MinLength, constraints.MaxLength)})";
        }

        if (constraints.Pattern is { } pattern)
        {
            yield return (name, value) => $"CheckPattern({name}, {value}, {CSharpLiteral.Create(pattern)})";
        }
    }

    private static string Span(int? minimum, int? maximum) =>
        $"{NumberLiteral.Write(minimum ?? 0)}, {NumberLiteral.Write(maximum ?? int.MaxValue)}";
}
