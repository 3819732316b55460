namespace FaceSearchToolkit;

/// <summary>Values of open sets, as generated classes hold them.</summary>
public static class ApiValue
{
    /// <summary>The text on the wire.</summary>
    /// <typeparam name="T">The set's type.</typeparam>
    /// <param name="value">A value, or null.</param>
    /// <returns>Its text; null where it is unset.</returns>
    public static string? TextOf<T>(T? value)
        where T : struct, IApiValue
    {
        return value.GetValueOrDefault().Value;
    }
}
