using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>What else is known of an operation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[Flags]
public enum ApiOperationFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It only reads: it can be sent again without harm.</summary>
    Read = 1,

    /// <summary>It is sent without a signature.</summary>
    Anonymous = 2,
}
