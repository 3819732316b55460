namespace FaceSearchToolkit;

/// <summary>What a value violates.</summary>
public enum ApiViolationKind
{
    /// <summary>A required member is missing, null, empty or blank.</summary>
    Required,

    /// <summary>A number is too small or too large.</summary>
    Range,

    /// <summary>Text is too short or too long.</summary>
    Length,

    /// <summary>A list or map has too few or too many elements.</summary>
    Count,

    /// <summary>Text does not match its pattern.</summary>
    Pattern,
}
