using System.Globalization;
using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Generator.Text;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The attributes of a property: what the analyzers and the base library's validation read.</summary>
internal static class MemberAttributes
{
    public static IEnumerable<string> Create(EmitSettings settings, ApiMember member, ObjectRole role) =>
        Identity(member)
            .Concat(role.IsResponse() ? [] : Constraints(member))
            .Concat(Sensitivity(member))
            .Concat(Attributes.CreateObsolete(settings, member.IsDeprecated, member.Retired));

    private static IEnumerable<string> Identity(ApiMember member)
    {
        if (member.Name != member.WireName)
        {
            yield return Attributes.CreateAnnotation("ApiWireName", CSharpLiteral.Create(member.WireName));
        }
    }

    private static IEnumerable<string> Constraints(ApiMember member)
    {
        var constraints = member.Constraints;
        if (member.IsRequired)
        {
            yield return Attributes.CreateValidation("Required");
        }

        if (RangeAttributes.Create(member) is { } range)
        {
            yield return range;
        }

        foreach (var attribute in member.Type.Kind == ApiTypeKind.String ? TextConstraints(constraints) : [])
        {
            yield return attribute;
        }

        if (constraints.Values.Count > 0)
        {
            yield return Attributes.CreateAnnotation("ApiValues", constraints.Values.Select(CSharpLiteral.Create).ToArray());
        }

        if (constraints.Source is { } source)
        {
            yield return Attributes.CreateAnnotation("ApiSource", CSharpLiteral.Create(source));
        }
    }

    private static IEnumerable<string> TextConstraints(ApiConstraints constraints)
    {
        if (constraints is not { MinLength: null, MaxLength: null })
        {
            yield return Attributes.CreateValidation("StringLength", StringLength(constraints));
        }

        if (constraints.Pattern is { } pattern)
        {
            yield return Attributes.CreateValidation("RegularExpression", CSharpLiteral.Create(pattern));
        }
    }

    private static string[] StringLength(ApiConstraints constraints)
    {
        var maximum = NumberLiteral.Write(constraints.MaxLength ?? int.MaxValue);
        return constraints.MinLength is > 0 and var minimum
            ? [maximum, "MinimumLength = " + minimum.ToString(CultureInfo.InvariantCulture)]
            : [maximum];
    }

    private static IEnumerable<string> Sensitivity(ApiMember member)
    {
        if (member.IsSensitive)
        {
            yield return Attributes.CreateAnnotation("ApiSensitive");
            yield return Attributes.NeverBrowsed;
        }
    }
}
