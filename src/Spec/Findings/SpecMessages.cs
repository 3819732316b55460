using FaceSearchToolkit.Spec.Json;

namespace FaceSearchToolkit.Spec.Findings;

/// <summary>
/// The keys of all messages that findings carry. The part before the underscore is the rule; each comment names the arguments.
/// </summary>
public static class SpecMessages
{
    /// <summary>The file could not be read. {0} its name.</summary>
    public const string Unreadable = "FST0001_Unreadable";

    /// <summary>
    /// Not metadata: the root or something the format fixes has the wrong type. {0} what (<c>root</c>, <c>apis</c>, …), {1} the kind it
    /// must have.
    /// </summary>
    public const string WrongKind = "FST0002_WrongKind";

    /// <summary>Something that every metadata document has is missing. {0} its name.</summary>
    public const string Missing = "FST0002_Missing";

    /// <summary>The document is OpenAPI. {0} its version.</summary>
    public const string OpenApi = "FST0002_OpenApi";

    /// <summary>The document is Swagger. {0} its version.</summary>
    public const string Swagger = "FST0002_Swagger";

    /// <summary>The format's version is not supported. {0} the version.</summary>
    public const string Version = "FST0002_Version";

    /// <summary>An operation that the spec lacks was asked for. {0} its name.</summary>
    public const string UnknownOperation = "FST0003_Unknown";

    /// <summary>The same, with a guess. {0} its name, {1} the nearest name.</summary>
    public const string UnknownOperationNearest = "FST0003_Nearest";

    /// <summary>A reference that leads nowhere. {0} the reference, {1} the operation or component.</summary>
    public const string DanglingReference = "FST0004_Dangling";

    /// <summary>
    /// An overlay key without a target. {0} kind of target (<c>operation</c>, <c>parameter</c>, <c>property</c>, <c>component</c>,
    /// <c>response</c>), {1} the name.
    /// </summary>
    public const string NoTarget = "FST0005_NoTarget";

    /// <summary>The same, with a guess. {0} kind of target, {1} the name, {2} the nearest name.</summary>
    public const string NoTargetNearest = "FST0005_Nearest";

    /// <summary>Two filters of one name whose field differs. {0} the filter, {1} the field.</summary>
    public const string FilterDisagrees = "FST0005_Filter";

    /// <summary>An overlay keyword whose value cannot be used. {0} the keyword, {1} what it must be.</summary>
    public const string BadKeyword = "FST0005_Keyword";

    /// <summary>An overlay keyword that says nothing where it stands. {0} the keyword, {1} what it belongs to.</summary>
    public const string Misplaced = "FST0005_Misplaced";

    /// <summary>A key in an overlay that is no keyword. {0} the key.</summary>
    public const string UnknownKeyword = "FST0005_Unknown";

    /// <summary>The same, with a guess. {0} the key, {1} the nearest keyword.</summary>
    public const string UnknownKeywordNearest = "FST0005_UnknownNearest";

    /// <summary>Minimum above maximum, or the same for lengths and counts. {0} least, {1} greatest.</summary>
    public const string EmptyRange = "FST0006_EmptyRange";

    /// <summary>A bound, length or count that is no number of its kind. {0} the keyword, {1} the value.</summary>
    public const string BadBound = "FST0006_Bound";

    /// <summary>A constraint that its type cannot have. {0} the keyword, {1} the type.</summary>
    public const string WrongType = "FST0006_Type";

    /// <summary>A default that is no value of its type. {0} the default, {1} the type.</summary>
    public const string BadDefault = "FST0006_Default";

    /// <summary>A default outside the range. {0} the default, {1} least or empty, {2} greatest or empty.</summary>
    public const string DefaultOutsideRange = "FST0006_DefaultRange";

    /// <summary>A default outside the value set. {0} the default, {1} the values.</summary>
    public const string DefaultOutsideValues = "FST0006_DefaultValues";

    /// <summary>A pattern that is no regular expression. {0} the pattern.</summary>
    public const string BadPattern = "FST0006_Pattern";

    /// <summary>A key that stands twice in one object. {0} the key.</summary>
    public const string DuplicateKey = "FST0006_DuplicateKey";

    /// <summary>A construct without a typed form. {0} the member, {1} the construct.</summary>
    public const string Untyped = "FST0007_Untyped";

    /// <summary>
    /// A name that was changed since it collides. {0} the wire name, {1} the name it was given, {2} the name that was taken.
    /// </summary>
    public const string Renamed = "FST0008_Renamed";

    /// <summary>Every key there is.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Unreadable,
        .. GetSyntaxErrors(),
        WrongKind,
        Missing,
        OpenApi,
        Swagger,
        Version,
        UnknownOperation,
        UnknownOperationNearest,
        DanglingReference,
        NoTarget,
        NoTargetNearest,
        FilterDisagrees,
        BadKeyword,
        Misplaced,
        UnknownKeyword,
        UnknownKeywordNearest,
        EmptyRange,
        BadBound,
        WrongType,
        BadDefault,
        DefaultOutsideRange,
        DefaultOutsideValues,
        BadPattern,
        DuplicateKey,
        Untyped,
        Renamed,
    ];

    /// <summary>The text is not JSON. {0} the offending text, shortened.</summary>
    public static string GetSyntaxError(JsonErrorKind kind) => "FST0001_" + kind;

    private static IEnumerable<string> GetSyntaxErrors() =>
        Enum.GetValues(typeof(JsonErrorKind)).Cast<JsonErrorKind>().Select(GetSyntaxError);
}
