using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>A value of an open set: text with known values, which also holds unknown ones.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiValue
{
    /// <summary>The text on the wire; null where the value is unset.</summary>
    string? Value { get; }
}
