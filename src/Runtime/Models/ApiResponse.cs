namespace FaceSearchToolkit;

/// <summary>Base of the generated answers.</summary>
public abstract class ApiResponse : ApiModel;
