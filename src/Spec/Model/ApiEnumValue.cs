namespace FaceSearchToolkit.Spec.Model;

/// <summary>A known value of an open enum.</summary>
public sealed record ApiEnumValue(string Name, string WireValue, string Summary);
