namespace FaceSearchToolkit.Mining.Prose;

/// <summary>When something that is said counts.</summary>
internal enum Condition
{
    /// <summary>Always.</summary>
    None,

    /// <summary>When the member is left out: what a default is about.</summary>
    Absent,

    /// <summary>In some cases only.</summary>
    Case,
}
