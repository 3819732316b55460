namespace FaceSearchToolkit.Wire.Tests.Recordings;

/// <summary>A parameter of a recorded call, as the document declares it, and the value that was given; null where none was.</summary>
internal sealed record RecordedParameter(string Name, string Location, string? Style, string? Type, string? Format, JsonElement Value);
