namespace FaceSearchToolkit.Annotations;

/// <summary>Marks a member whose value must never stand in a log, a trace, a <c>ToString()</c> or a debugger's display.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class ApiSensitiveAttribute : Attribute;
