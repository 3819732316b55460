namespace FaceSearchToolkit.Generator.Emit;

/// <summary>How a member stands in its class.</summary>
internal enum PropertyShape
{
    /// <summary>An auto-property that is null when unset.</summary>
    Plain,

    /// <summary>The same over a field, so that generated code can use it without touching the property.</summary>
    OverField,

    /// <summary>A list or map over a nullable field: reads as empty when unset.</summary>
    Collection,

    /// <summary>A value over a nullable field: reads as the default when unset.</summary>
    Defaulted,
}
