using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Planning;

/// <summary>Which classes have something to validate, in their own members or in what these lead to.</summary>
internal static class ValidationGraph
{
    /// <summary>
    /// The full names of such classes among <paramref name="roots"/> and what is nested in them, besides those that are
    /// <paramref name="known"/>.
    /// </summary>
    public static HashSet<string> Find(IEnumerable<ApiObject> roots, IEnumerable<string> known)
    {
        var found = new HashSet<string>(known, StringComparer.Ordinal);
        var open = roots.SelectMany(root => Flatten(root, "")).ToList();
        while (open.RemoveAll(item => NeedsCheck(item.Value, found) && found.Add(item.Key)) > 0)
        {
            // Classes may lead to each other in a circle, so another round is needed until nothing changes.
        }

        return found;
    }

    /// <summary>Whether a member is checked, by itself or by what it holds.</summary>
    public static bool IsChecked(ApiMember member, ISet<string> validated) => HasOwnCheck(member) || LeadsToCheck(member.Type, validated);

    /// <summary>Whether a member holds a class, or a list or map of one, that is checked.</summary>
    public static bool LeadsToCheck(ApiType type, ISet<string> validated) =>
        type.Kind switch
        {
            ApiTypeKind.Object => validated.Contains(type.Name),
            ApiTypeKind.List or ApiTypeKind.Map => type.Element is { Kind: ApiTypeKind.Object } element && validated.Contains(element.Name),
            _ => false,
        };

    private static bool HasOwnCheck(ApiMember member) =>
        member.IsRequired
        || member.Constraints
            is not { Minimum: null, Maximum: null, MinLength: null, MaxLength: null, MinItems: null, MaxItems: null, Pattern: null };

    private static bool NeedsCheck(ApiObject item, HashSet<string> validated) => item.Members.Any(member => IsChecked(member, validated));

    private static IEnumerable<KeyValuePair<string, ApiObject>> Flatten(ApiObject item, string prefix)
    {
        var name = prefix + item.Name;
        return item.Objects.SelectMany(nested => Flatten(nested, name + ".")).Prepend(new KeyValuePair<string, ApiObject>(name, item));
    }
}
