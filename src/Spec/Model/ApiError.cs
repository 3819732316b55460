namespace FaceSearchToolkit.Spec.Model;

/// <summary>A documented error of an operation.</summary>
public sealed record ApiError(string StatusCode, string Code, string Message);
