using System.Text.RegularExpressions;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Tests.Support;

/// <summary>
/// Checks that a model can be emitted: every name is an identifier, unique where it stands, and every reference leads somewhere.
/// </summary>
internal static partial class ModelNames
{
    public static void AssertSound(ApiModel model)
    {
        var classes = model.Operations.SelectMany(o => new[] { o.Request, o.Response }).Concat(model.Components).ToList();
        var topLevel = classes
            .Select(c => c.Name)
            .Concat(model.Enums.Select(e => e.Name))
            .Concat(model.Filters.Select(f => f.Name))
            .ToList();
        AssertScope("the namespace", topLevel);
        Assert.Equal(model.Operations.Count, model.Operations.Select(o => o.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var types = new HashSet<string>(topLevel, StringComparer.Ordinal);
        classes.ForEach(c => CollectTypes(c, c.Name, types));
        classes.ForEach(c => AssertClass(c, types));
        Assert.All(model.Enums, AssertEnum);
        Assert.All(model.Filters, f => AssertScope(f.Name, [f.Name, .. f.Fields.Select(m => m.Name)]));
    }

    private static void CollectTypes(ApiObject type, string path, HashSet<string> types)
    {
        foreach (var name in type.Objects.Select(o => o.Name).Concat(type.Enums.Select(e => e.Name)))
        {
            types.Add(path + "." + name);
        }

        foreach (var nested in type.Objects)
        {
            CollectTypes(nested, path + "." + nested.Name, types);
        }
    }

    private static void AssertClass(ApiObject type, HashSet<string> types)
    {
        AssertScope(
            type.Name,
            [type.Name, .. type.Members.Select(m => m.Name), .. type.Objects.Select(o => o.Name), .. type.Enums.Select(e => e.Name)]
        );
        foreach (var member in type.Members)
        {
            AssertType(member.Type, types);
        }

        Assert.All(type.Enums, AssertEnum);
        foreach (var nested in type.Objects)
        {
            AssertClass(nested, types);
        }
    }

    private static void AssertEnum(ApiEnum type)
    {
        AssertScope(type.Name, [type.Name, .. type.Values.Select(v => v.Name)]);
        Assert.Equal(type.Values.Count, type.Values.Select(v => v.WireValue).Distinct(StringComparer.Ordinal).Count());
    }

    private static void AssertType(ApiType type, HashSet<string> types)
    {
        if (type.Kind is ApiTypeKind.Object or ApiTypeKind.Enum or ApiTypeKind.Filter)
        {
            Assert.Contains(type.Name, types);
        }

        Assert.Equal(type.Kind is ApiTypeKind.List or ApiTypeKind.Map, type.Element is not null);
        if (type.Element is not null)
        {
            AssertType(type.Element, types);
        }
    }

    private static void AssertScope(string scope, List<string> names)
    {
        Assert.DoesNotContain(names, n => !Identifier().IsMatch(n));
        Assert.True(names.Distinct(StringComparer.Ordinal).Count() == names.Count, $"{scope}: {string.Join(" ", names)}");
    }

    [GeneratedRegex(@"^[\p{Lu}\p{Lo}\p{Lm}_][\p{L}\p{Nd}_]*\z|^[\p{Ll}-[a-z]][\p{L}\p{Nd}_]*\z")]
    private static partial Regex Identifier();
}
