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

    /// <summary>The document calls it a write, so that a GET does not make it a read.</summary>
    Write = 4,
}
