using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>The one form of reference that the platform's documents have.</summary>
internal static class References
{
    private const string Prefix = "#/components/schemas/";

    /// <summary>The component that a reference names, or null where there is none of that name.</summary>
    public static string? FindTarget(string reference, IReadOnlyDictionary<string, SpecNode> schemas)
    {
        if (!reference.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var name = reference.Substring(Prefix.Length);
        if (schemas.ContainsKey(name))
        {
            return name;
        }

        var unescaped = Uri.UnescapeDataString(name).Replace("~1", "/").Replace("~0", "~");
        return schemas.ContainsKey(unescaped) ? unescaped : null;
    }
}
