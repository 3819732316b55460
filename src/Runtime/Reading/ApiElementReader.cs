namespace FaceSearchToolkit;

/// <summary>Reads one element of a list, or one value of a map.</summary>
/// <typeparam name="T">The element's type.</typeparam>
/// <param name="reader">Stands at the element.</param>
/// <returns>The element; the default where it does not fit, which the runtime then leaves out.</returns>
public delegate T? ApiElementReader<T>(ref ApiReader reader)
    where T : notnull;
