namespace FaceSearchToolkit.Annotations;

/// <summary>Marks a filter class: its <c>Parse(string)</c> takes filter JSON.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ApiFilterAttribute : Attribute;
