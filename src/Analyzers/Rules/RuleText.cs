using System.Resources;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Rules;

/// <summary>The rules' texts, in the language that the compiler is asked to speak.</summary>
internal static class RuleText
{
    /// <summary>Where the texts stand.</summary>
    public static ResourceManager Resources { get; } = new("FaceSearchToolkit.Analyzers.Resources.Rules", typeof(RuleText).Assembly);

    /// <summary>The text of a key.</summary>
    public static LocalizableString Get(string key) => new LocalizableResourceString(key, Resources, typeof(RuleText));
}
