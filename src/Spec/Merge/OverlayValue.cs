namespace FaceSearchToolkit.Spec.Merge;

/// <summary>The forms that a keyword's value can have. <c>null</c> is always one: it removes what the document has.</summary>
internal enum OverlayValue
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>Text that is not blank.</summary>
    Text,

    /// <summary>Text that may be blank.</summary>
    Prose,

    /// <summary>A number, as such or as text.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>, as such or as text.</summary>
    Flag,

    /// <summary>Text, a number, <c>true</c> or <c>false</c>.</summary>
    Scalar,

    /// <summary>An array.</summary>
    List,

    /// <summary>An object.</summary>
    Members,

    /// <summary>An object, or <c>false</c> for none.</summary>
    MembersOrFalse,
}
