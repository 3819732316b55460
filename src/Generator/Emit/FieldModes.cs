using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The modes of a filter field, in code and in words.</summary>
internal static class FieldModes
{
    private static readonly ApiFilterModes[] All = [ApiFilterModes.Exact, ApiFilterModes.AnyOf, ApiFilterModes.Range];

    public static string FormatCode(ApiFilterModes modes) =>
        string.Join(
            " | ",
            GetNames(modes).DefaultIfEmpty(nameof(ApiFilterModes.None)).Select(name => RuntimeTypes.FormatAnnotation("FilterModes." + name))
        );

    public static string FormatWords(ApiFilterModes modes) =>
        string.Join(", ", GetNames(modes).DefaultIfEmpty("no mode").Select(name => name.ToLowerInvariant()));

    private static IEnumerable<string> GetNames(ApiFilterModes modes) =>
        All.Where(mode => (modes & mode) != 0).Select(mode => mode.ToString());
}
