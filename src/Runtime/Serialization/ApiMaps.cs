using System.Collections.ObjectModel;
using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>Maps as generated classes show them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiMaps
{
    /// <summary>What a map without a value reads as: the same object each time, which nobody can change.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    public static IReadOnlyDictionary<string, T> Empty<T>() => Shared<T>.Empty;

    private static class Shared<T>
    {
        public static readonly ReadOnlyDictionary<string, T> Empty = new(new Dictionary<string, T>());
    }
}
