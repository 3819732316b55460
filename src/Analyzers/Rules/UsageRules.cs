using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Rules;

/// <summary>
/// FST1001 to FST1099: calls that the service would reject. One descriptor per message; the comment names the message's arguments.
/// </summary>
internal static class UsageRules
{
    /// <summary>
    /// Outside a closed range. {0} member, {1} type or operation, {2} value, {3} least, {4} greatest, {5} nearest allowed, {6} source.
    /// </summary>
    public static DiagnosticDescriptor FST1001_Between { get; } = RuleFactory.Create(nameof(FST1001_Between), DiagnosticSeverity.Error);

    /// <summary>Below the least. {0} member, {1} type or operation, {2} value, {3} least, {4} source.</summary>
    public static DiagnosticDescriptor FST1001_Below { get; } = RuleFactory.Create(nameof(FST1001_Below), DiagnosticSeverity.Error);

    /// <summary>Above the greatest. {0} member, {1} type or operation, {2} value, {3} greatest, {4} source.</summary>
    public static DiagnosticDescriptor FST1001_Above { get; } = RuleFactory.Create(nameof(FST1001_Above), DiagnosticSeverity.Error);

    /// <summary>Never set. {0} operation, {1} members.</summary>
    public static DiagnosticDescriptor FST1002_Missing { get; } = RuleFactory.Create(nameof(FST1002_Missing), DiagnosticSeverity.Error);

    /// <summary>Set on some ways to the call. {0} operation, {1} members.</summary>
    public static DiagnosticDescriptor FST1002_SomePaths { get; } = RuleFactory.Create(nameof(FST1002_SomePaths), DiagnosticSeverity.Error);

    /// <summary>Set behind the call. {0} operation, {1} members.</summary>
    public static DiagnosticDescriptor FST1002_TooLate { get; } = RuleFactory.Create(nameof(FST1002_TooLate), DiagnosticSeverity.Error);

    /// <summary>Set to null. {0} operation, {1} member.</summary>
    public static DiagnosticDescriptor FST1002_Null { get; } = RuleFactory.Create(nameof(FST1002_Null), DiagnosticSeverity.Error);

    /// <summary>Set to empty or blank text. {0} operation, {1} member, {2} the text.</summary>
    public static DiagnosticDescriptor FST1002_Blank { get; } = RuleFactory.Create(nameof(FST1002_Blank), DiagnosticSeverity.Error);

    /// <summary>Set to a list without elements. {0} operation, {1} member.</summary>
    public static DiagnosticDescriptor FST1002_Empty { get; } = RuleFactory.Create(nameof(FST1002_Empty), DiagnosticSeverity.Error);

    /// <summary>One field twice in one object. {0} field, {1} filter.</summary>
    public static DiagnosticDescriptor FST1003_Twice { get; } = RuleFactory.Create(nameof(FST1003_Twice), DiagnosticSeverity.Error);

    /// <summary>An object or array among the values of a list. {0} field, {1} filter, {2} the element.</summary>
    public static DiagnosticDescriptor FST1003_InList { get; } = RuleFactory.Create(nameof(FST1003_InList), DiagnosticSeverity.Error);

    /// <summary>A range with another member. {0} field, {1} the member.</summary>
    public static DiagnosticDescriptor FST1003_InRange { get; } = RuleFactory.Create(nameof(FST1003_InRange), DiagnosticSeverity.Error);

    /// <summary>Two assignments in a row. {0} field, {1} filter, {2} the first one's mode, {3} the second one's.</summary>
    public static DiagnosticDescriptor FST1003_Assigned { get; } = RuleFactory.Create(nameof(FST1003_Assigned), DiagnosticSeverity.Error);

    /// <summary>No such field. {0} field, {1} filter, {2} the fields there are.</summary>
    public static DiagnosticDescriptor FST1004_Unknown { get; } = RuleFactory.Create(nameof(FST1004_Unknown), DiagnosticSeverity.Error);

    /// <summary>No such field, with a guess. {0} field, {1} filter, {2} the nearest field.</summary>
    public static DiagnosticDescriptor FST1004_Nearest { get; } = RuleFactory.Create(nameof(FST1004_Nearest), DiagnosticSeverity.Error);

    /// <summary>A value of the wrong type. {0} field, {1} what it takes (itself a text), {2} the value.</summary>
    public static DiagnosticDescriptor FST1005_Value { get; } = RuleFactory.Create(nameof(FST1005_Value), DiagnosticSeverity.Error);

    /// <summary>
    /// A mode that the field does not take. {0} field, {1} filter, {2} the mode, {3} the modes it takes (both texts themselves).
    /// </summary>
    public static DiagnosticDescriptor FST1005_Mode { get; } = RuleFactory.Create(nameof(FST1005_Mode), DiagnosticSeverity.Error);

    /// <summary>A bound twice in one range. {0} field or type, {1} the bound.</summary>
    public static DiagnosticDescriptor FST1005_BoundTwice { get; } =
        RuleFactory.Create(nameof(FST1005_BoundTwice), DiagnosticSeverity.Error);

    /// <summary>The least above the greatest. {0} field or type, {1} least, {2} greatest.</summary>
    public static DiagnosticDescriptor FST1006_Inverted { get; } = RuleFactory.Create(nameof(FST1006_Inverted), DiagnosticSeverity.Error);

    /// <summary>A range without bounds. {0} field or type.</summary>
    public static DiagnosticDescriptor FST1006_NoBound { get; } = RuleFactory.Create(nameof(FST1006_NoBound), DiagnosticSeverity.Error);

    /// <summary>No value to match. {0} field or type.</summary>
    public static DiagnosticDescriptor FST1006_EmptyList { get; } = RuleFactory.Create(nameof(FST1006_EmptyList), DiagnosticSeverity.Error);

    /// <summary>Not JSON. {0} type, {1} what is wrong (itself a text).</summary>
    public static DiagnosticDescriptor FST1007_Syntax { get; } = RuleFactory.Create(nameof(FST1007_Syntax), DiagnosticSeverity.Error);

    /// <summary>JSON, but no object. {0} type, {1} the value.</summary>
    public static DiagnosticDescriptor FST1007_NotObject { get; } = RuleFactory.Create(nameof(FST1007_NotObject), DiagnosticSeverity.Error);

    /// <summary>
    /// None of the documented values. {0} member, {1} type or operation, {2} value, {3} the values there are, {4} source.
    /// </summary>
    public static DiagnosticDescriptor FST1008_Unknown { get; } = RuleFactory.Create(nameof(FST1008_Unknown), DiagnosticSeverity.Warning);

    /// <summary>
    /// None of the documented values, with a guess. {0} member, {1} type or operation, {2} value, {3} the nearest one, {4} source.
    /// </summary>
    public static DiagnosticDescriptor FST1008_Nearest { get; } = RuleFactory.Create(nameof(FST1008_Nearest), DiagnosticSeverity.Warning);

    /// <summary>Too many characters. {0} member, {1} type or operation, {2} length, {3} greatest, {4} source.</summary>
    public static DiagnosticDescriptor FST1009_TooLong { get; } = RuleFactory.Create(nameof(FST1009_TooLong), DiagnosticSeverity.Error);

    /// <summary>Too few characters. {0} member, {1} type or operation, {2} length, {3} least, {4} source.</summary>
    public static DiagnosticDescriptor FST1009_TooShort { get; } = RuleFactory.Create(nameof(FST1009_TooShort), DiagnosticSeverity.Error);

    /// <summary>Not of the pattern. {0} member, {1} type or operation, {2} text, {3} pattern, {4} source.</summary>
    public static DiagnosticDescriptor FST1009_Pattern { get; } = RuleFactory.Create(nameof(FST1009_Pattern), DiagnosticSeverity.Error);

    /// <summary>A time in seconds. {0} the number, {1} type, {2} the same in milliseconds.</summary>
    public static DiagnosticDescriptor FST1010_Seconds { get; } = RuleFactory.Create(nameof(FST1010_Seconds), DiagnosticSeverity.Warning);

    /// <summary>
    /// Another value than the request had whose result is used. {0} member, {1} operation, {2} value, {3} earlier operation, {4} earlier
    /// value.
    /// </summary>
    public static DiagnosticDescriptor FST1011_Other { get; } = RuleFactory.Create(nameof(FST1011_Other), DiagnosticSeverity.Warning);

    /// <summary>A secret in source code. {0} the type that takes it.</summary>
    public static DiagnosticDescriptor FST1012_Constant { get; } = RuleFactory.Create(nameof(FST1012_Constant), DiagnosticSeverity.Warning);

    /// <summary>Text that could be a typed filter. {0} filter.</summary>
    public static DiagnosticDescriptor FST1013_Typed { get; } = RuleFactory.Create(nameof(FST1013_Typed), DiagnosticSeverity.Info);

    /// <summary>Not what it was for the baseline. {0} member, {1} the baseline, {2} the change, {3} the list of accepted changes.</summary>
    public static DiagnosticDescriptor FST1020_Changed { get; } = RuleFactory.Create(nameof(FST1020_Changed), DiagnosticSeverity.Error);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ImmutableArray.Create(
            FST1001_Between,
            FST1001_Below,
            FST1001_Above,
            FST1002_Missing,
            FST1002_SomePaths,
            FST1002_TooLate,
            FST1002_Null,
            FST1002_Blank,
            FST1002_Empty,
            FST1003_Twice,
            FST1003_InList,
            FST1003_InRange,
            FST1003_Assigned,
            FST1004_Unknown,
            FST1004_Nearest,
            FST1005_Value,
            FST1005_Mode,
            FST1005_BoundTwice,
            FST1006_Inverted,
            FST1006_NoBound,
            FST1006_EmptyList,
            FST1007_Syntax,
            FST1007_NotObject,
            FST1008_Unknown,
            FST1008_Nearest,
            FST1009_TooLong,
            FST1009_TooShort,
            FST1009_Pattern,
            FST1010_Seconds,
            FST1011_Other,
            FST1012_Constant,
            FST1013_Typed
        );
}
