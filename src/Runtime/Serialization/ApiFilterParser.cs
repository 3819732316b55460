using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>Parses filter text: the <c>TryParse</c> of a filter class.</summary>
/// <typeparam name="T">The filter class.</typeparam>
/// <param name="json">The text.</param>
/// <param name="value">The filter, or null.</param>
/// <returns>Whether the text is a filter of this class.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool ApiFilterParser<T>(string json, out T? value)
    where T : class;
