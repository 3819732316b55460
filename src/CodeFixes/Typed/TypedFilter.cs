using FaceSearchToolkit.CodeFixes.Text;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.CodeFixes.Typed;

/// <summary>Writes a filter in JSON as a C# object creation.</summary>
internal static class TypedFilter
{
    /// <summary>The creation; null where the filter's class does not have all that the JSON says.</summary>
    public static string? Write(JsonValue root, INamedTypeSymbol filter, SemanticModel model, int position)
    {
        if (root.Kind != JsonKind.Object)
        {
            return null;
        }

        var members = JsonEdits.GetMembers(root);
        var entries = members.ConvertAll(m => WriteEntry(m, filter, model, position));
        if (entries.Contains(null) || members.Select(m => m.Name).Distinct(StringComparer.Ordinal).Count() != members.Count)
        {
            return null;
        }

        var type = filter.ToMinimalDisplayString(model, position);
        return entries.Count == 0 ? $"new {type}()" : $"new {type} {{ {string.Join(", ", entries)} }}";
    }

    private static string? WriteEntry(JsonProperty field, INamedTypeSymbol filter, SemanticModel model, int position)
    {
        var property = filter
            .GetMembers()
            .OfType<IPropertySymbol>()
            .FirstOrDefault(p => p.Find(WellKnownNames.Annotations, WellKnownNames.ApiFilterFieldAttribute)?.GetText(0) == field.Name);
        return
            property is not null
            && MatchText.Write(
                field.Value,
                property.Type.Name,
                property.Type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, position)
            )
                is { } match
            ? $"{property.Name} = {match}"
            : null;
    }
}
