namespace FaceSearchToolkit;

/// <summary>A value of an open set: text with known values, which also holds unknown ones.</summary>
public interface IApiValue
{
    /// <summary>The text on the wire; null where the value is unset.</summary>
    string? Value { get; }
}
