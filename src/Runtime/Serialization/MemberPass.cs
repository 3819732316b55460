namespace FaceSearchToolkit;

/// <summary>What a visit of an object's members looks for.</summary>
internal enum MemberPass
{
    /// <summary>Nothing more: what was looked for is found, or the object has ended.</summary>
    Done,

    /// <summary>The member with exactly the name at the reader.</summary>
    Exact,

    /// <summary>A member whose name differs only by case from the one at the reader.</summary>
    OtherCase,

    /// <summary>The value itself: an element, a whole body, or the one list behind a bare array.</summary>
    Value,

    /// <summary>How many members there are.</summary>
    Count,
}
