namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What of a part changed.</summary>
public enum SpecChangeAspect
{
    /// <summary>The part itself.</summary>
    Itself,

    /// <summary>A property of its schema.</summary>
    Property,

    /// <summary>What the elements of its list are.</summary>
    Items,

    /// <summary>What the values of its map are.</summary>
    Values,

    /// <summary>Its type, format or reference; of an operation, whether it reads or writes.</summary>
    Type,

    /// <summary>A range, length, count or pattern.</summary>
    Constraint,

    /// <summary>Its value set.</summary>
    Enum,

    /// <summary>Whether it must be given.</summary>
    Required,

    /// <summary>Whether it is deprecated.</summary>
    Deprecated,

    /// <summary>Its default.</summary>
    Default,

    /// <summary><c>x-filter</c>.</summary>
    Filter,

    /// <summary><c>x-range</c>.</summary>
    Range,

    /// <summary><c>x-type</c>.</summary>
    JsonType,

    /// <summary><c>x-name</c>.</summary>
    Name,

    /// <summary><c>x-sensitive</c>.</summary>
    Sensitive,

    /// <summary>How a parameter is written, or how the service is addressed.</summary>
    Style,

    /// <summary>The product.</summary>
    Product,

    /// <summary>The version of the API.</summary>
    Version,

    /// <summary>The HTTP methods.</summary>
    Methods,

    /// <summary>The schemes: http, https.</summary>
    Schemes,

    /// <summary>The content types of requests.</summary>
    Consumes,

    /// <summary>The content types of responses.</summary>
    Produces,

    /// <summary>The path.</summary>
    Path,

    /// <summary>How a call is signed.</summary>
    Security,

    /// <summary><c>x-paging</c>.</summary>
    Paging,

    /// <summary><c>x-links</c>.</summary>
    Links,
}
