namespace FaceSearchToolkit;

/// <summary>Writes one element of a list, or one value of a map.</summary>
/// <typeparam name="T">The element's type.</typeparam>
/// <param name="writer">Takes the element.</param>
/// <param name="value">The element.</param>
public delegate void ApiElementWriter<T>(ApiWriter writer, T value);
