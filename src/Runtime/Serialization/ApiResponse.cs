namespace FaceSearchToolkit;

/// <summary>Base of the generated responses.</summary>
public abstract class ApiResponse : ApiModel;
