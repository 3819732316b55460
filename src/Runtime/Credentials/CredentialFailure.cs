namespace FaceSearchToolkit;

/// <summary>Why a credential gives no keys; the default chain goes by it.</summary>
internal enum CredentialFailure
{
    /// <summary>It is not set up here.</summary>
    Absent,

    /// <summary>It is set up, but wrongly, or was refused: the next try would end the same.</summary>
    Wrong,

    /// <summary>It is set up, and the next try may succeed.</summary>
    Unreachable,
}
