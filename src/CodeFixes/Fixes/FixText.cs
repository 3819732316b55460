using System.Resources;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.CodeFixes.Fixes;

/// <summary>The fixes' titles, in the language of the editor.</summary>
internal static class FixText
{
    /// <summary>Where the texts stand.</summary>
    public static ResourceManager Resources { get; } = new("FaceSearchToolkit.CodeFixes.Resources.Fixes", typeof(FixText).Assembly);

    /// <summary>The text of a key, with its arguments filled in.</summary>
    public static string Get(string key, params string[] arguments) =>
        new LocalizableResourceString(key, Resources, typeof(FixText), arguments).ToString();
}
