using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The modes of a filter field, in code and in words.</summary>
internal static class FieldModes
{
    private static readonly ApiFilterModes[] All = [ApiFilterModes.Exact, ApiFilterModes.Any, ApiFilterModes.Range];

    public static string Code(ApiFilterModes modes) =>
        string.Join(
            " | ",
            Names(modes).DefaultIfEmpty(nameof(ApiFilterModes.None)).Select(name => Runtime.Annotation("FilterModes." + name))
        );

    public static string Words(ApiFilterModes modes) =>
        string.Join(", ", Names(modes).DefaultIfEmpty("no mode").Select(name => name.ToLowerInvariant()));

    private static IEnumerable<string> Names(ApiFilterModes modes) =>
        All.Where(mode => (modes & mode) != 0).Select(mode => mode.ToString());
}
