namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>What goes wrong with an attempt.</summary>
public enum Fault
{
    None,

    /// <summary>The connection is reset before the service has done anything.</summary>
    ResetBefore,

    /// <summary>The connection is reset once the service has done its work.</summary>
    ResetAfter,

    /// <summary>The connection ends in order, but without an answer.</summary>
    CloseWithoutAnswer,

    /// <summary>The connection ends within the body.</summary>
    HalfResponse,

    /// <summary>The answer comes after two seconds.</summary>
    Slow,

    /// <summary>Status 503.</summary>
    Busy,

    /// <summary>Status 429, with a pause of three milliseconds.</summary>
    Throttled,
}
