namespace FaceSearchToolkit.Spec.Json;

/// <summary>What is wrong with a text that is not JSON.</summary>
public enum JsonErrorKind
{
    /// <summary>There is nothing but white space.</summary>
    Empty,

    /// <summary>The text ends inside an object or array, or where a value should be.</summary>
    UnexpectedEnd,

    /// <summary>A character that cannot stand here.</summary>
    UnexpectedCharacter,

    /// <summary>A bare word that is not <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    UnknownWord,

    /// <summary>A value where a comma or the closing bracket should be.</summary>
    MissingComma,

    /// <summary>A property's name without a colon behind it.</summary>
    MissingColon,

    /// <summary>Something else where a property's quoted name should be.</summary>
    MissingName,

    /// <summary>A comma in front of a closing bracket.</summary>
    TrailingComma,

    /// <summary>A comment where none is allowed.</summary>
    Comment,

    /// <summary>A comment that does not end.</summary>
    UnclosedComment,

    /// <summary>A string that does not end.</summary>
    UnclosedString,

    /// <summary>A control character inside a string that is not escaped.</summary>
    ControlCharacter,

    /// <summary>A backslash followed by no valid escape.</summary>
    BadEscape,

    /// <summary>Something that begins like a number and is none.</summary>
    BadNumber,

    /// <summary>Objects and arrays nested too deeply.</summary>
    TooDeep,

    /// <summary>More text behind the end of the value.</summary>
    TrailingText,
}
