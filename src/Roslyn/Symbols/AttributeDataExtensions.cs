using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Roslyn.Symbols;

internal static class AttributeDataExtensions
{
    /// <summary>
    /// Whether the attribute is of this class. Compared by name: the client may have been compiled against another copy of the attribute.
    /// </summary>
    public static bool Is(this AttributeData attribute, string @namespace, string name) =>
        attribute.AttributeClass is { ContainingType: null } type
        && type.Name == name
        && type.ContainingNamespace.ToDisplayString() == @namespace;

    /// <summary>The first attribute of this class.</summary>
    public static AttributeData? Find(this ISymbol symbol, string @namespace, string name) =>
        symbol.GetAttributes().FirstOrDefault(a => a.Is(@namespace, name));

    /// <summary>A positional argument that is text; null where there is none.</summary>
    public static string? GetText(this AttributeData attribute, int index) =>
        attribute.ConstructorArguments.ElementAtOrDefault(index) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    /// <summary>A positional argument that is a whole number or an enum's value; null where there is none.</summary>
    public static int? GetInteger(this AttributeData attribute, int index) =>
        attribute.ConstructorArguments.ElementAtOrDefault(index)
            is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum, Value: int number }
            ? number
            : null;

    /// <summary>The texts of a positional argument that is an array; empty where there is none.</summary>
    public static ImmutableArray<string> GetTexts(this AttributeData attribute, int index) =>
        attribute.ConstructorArguments.ElementAtOrDefault(index) is { Kind: TypedConstantKind.Array, Values: { IsDefault: false } values }
            ? values.Select(v => v.IsNull ? null : v.Value as string).OfType<string>().ToImmutableArray()
            : ImmutableArray<string>.Empty;
}
