using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>Values of open sets, as generated classes hold them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiValue
{
    /// <summary>The text on the wire.</summary>
    /// <typeparam name="T">The set's type.</typeparam>
    /// <param name="value">A value, or null.</param>
    /// <returns>Its text; null where it is unset.</returns>
    public static string? GetText<T>(T? value)
        where T : struct, IApiValue
    {
        return value.GetValueOrDefault().Value;
    }
}
