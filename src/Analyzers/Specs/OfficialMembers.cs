using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec.Model;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>
/// Reads what a spec says of the members of the official SDK's types. Members are told by the wire's name, which the SDK keeps in an
/// attribute. A member that is not there, or a type of which the spec knows nothing, is not judged.
/// </summary>
internal sealed class OfficialMembers
{
    /// <summary>Each generation of the SDK has it in another namespace.</summary>
    private const string NameAttribute = "NameInMapAttribute";
    private const string UnnamedPrefix = "\0";

    private readonly ApiModel _model;
    private readonly Dictionary<IPropertySymbol, MemberConstraints> _members;

    /// <param name="model">The spec.</param>
    /// <param name="members">Takes what is read.</param>
    public OfficialMembers(ApiModel model, Dictionary<IPropertySymbol, MemberConstraints> members)
    {
        _model = model;
        _members = members;
    }

    /// <summary>Reads a request's members and those of the objects in it.</summary>
    /// <returns>The members that the service insists on.</returns>
    public ImmutableArray<IPropertySymbol> Read(INamedTypeSymbol type, ApiObject described, string owner)
    {
        var required = ImmutableArray.CreateBuilder<IPropertySymbol>();
        var properties = type.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(p => p is { IsStatic: false, SetMethod: not null })
            .ToLookup(GetName, StringComparer.Ordinal);
        foreach (var member in described.Members)
        {
            if (
                (properties[member.WireName].FirstOrDefault() ?? properties[UnnamedPrefix + Capitalize(member.WireName)].FirstOrDefault())
                    is not { } property
                || _members.ContainsKey(property)
            )
            {
                continue;
            }

            _members.Add(property, CreateConstraints(member, owner));
            if (member.IsRequired)
            {
                required.Add(property);
            }

            ReadNested(property.Type, member.Type, described);
        }

        return required.ToImmutable();
    }

    /// <summary>The name on the wire; of a property that does not say, its own, marked as such.</summary>
    private static string GetName(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == NameAttribute)?.GetText(0) ?? UnnamedPrefix + property.Name;

    /// <summary>A name that a property has where the SDK writes none down: the wire's with a capital in front.</summary>
    private static string Capitalize(string wireName) =>
        wireName.Length == 0 ? wireName : char.ToUpperInvariant(wireName[0]) + wireName.Substring(1);

    private void ReadNested(ITypeSymbol type, ApiType described, ApiObject around)
    {
        if (
            described.Kind == ApiTypeKind.List
            && described.Element is { } element
            && type is INamedTypeSymbol { TypeArguments.Length: 1 } list
        )
        {
            ReadNested(list.TypeArguments[0], element, around);
        }
        else if (
            described.Kind == ApiTypeKind.Object
            && type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named
            && FindObject(described.Name, around) is { } next
        )
        {
            Read(named, next, named.Name);
        }
    }

    private ApiObject? FindObject(string name, ApiObject around)
    {
        var simple = name.Substring(name.LastIndexOf('.') + 1);
        return name.Contains('.')
            ? around.Objects.FirstOrDefault(o => o.Name == simple)
            : _model.Components.FirstOrDefault(c => c.Name == simple);
    }

    private MemberConstraints CreateConstraints(ApiMember member, string owner)
    {
        var constraints = member.Constraints;
        return new MemberConstraints(
            owner,
            NumberRange.Create(constraints.Minimum, constraints.Maximum),
            constraints.Values.ToImmutableArray(),
            GetLength(constraints),
            constraints.Pattern is { } pattern ? new TextPattern(pattern) : null,
            member.IsRequired,
            member.IsSensitive,
            constraints.Source,
            FindJson(member.Type)
        );
    }

    private static (int Least, int Greatest)? GetLength(ApiConstraints constraints) =>
        (constraints.MinLength, constraints.MaxLength) switch
        {
            (null, null) => null,
            var (least, greatest) => (least ?? 0, greatest ?? int.MaxValue),
        };

    private JsonContent? FindJson(ApiType type) =>
        type.Kind switch
        {
            ApiTypeKind.TimeRange => new JsonContent(null),
            ApiTypeKind.Filter when _model.Filters.FirstOrDefault(f => f.Name == type.Name) is { } filter => new JsonContent(
                CreateFilter(filter)
            ),
            _ => null,
        };

    private static FilterFacts CreateFilter(ApiFilter filter) =>
        new(
            filter.Name,
            filter.Fields.Select(f => f.WireName).ToImmutableArray(),
            filter.Fields.ToImmutableDictionary(
                f => f.WireName,
                f => new FilterFieldFacts(
                    f.WireName,
                    (FieldType)f.Type,
                    f.Modes == ApiFilterModes.None ? FilterFactsReader.AllModes : (MatchMode)f.Modes,
                    Property: null
                ),
                StringComparer.Ordinal
            )
        );
}
