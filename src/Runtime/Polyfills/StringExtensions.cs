#if NETSTANDARD2_0
namespace FaceSearchToolkit;

/// <summary>What later versions of .NET have on their own.</summary>
internal static class StringExtensions
{
    public static bool Contains(this string text, string part, StringComparison comparison) => text.IndexOf(part, comparison) >= 0;

    public static bool Contains(this string text, char part, StringComparison comparison) => text.IndexOf(part.ToString(), comparison) >= 0;
}
#endif
