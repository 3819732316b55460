namespace FaceSearchToolkit.Generator.Planning;

/// <summary>An exception of the official client: which of its properties there are to read.</summary>
/// <param name="Type">Its full name.</param>
/// <param name="Code">Property with the service's error code, or null.</param>
/// <param name="StatusCode">Property with the HTTP status as a number, or null.</param>
/// <param name="RequestId">Property with the call's id, or null.</param>
/// <param name="Data">Property with a dictionary of the response's members.</param>
internal sealed record OfficialError(string Type, string? Code, string? StatusCode, string? RequestId, string Data);
