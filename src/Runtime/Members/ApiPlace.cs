namespace FaceSearchToolkit;

/// <summary>Where a request's members go.</summary>
public enum ApiPlace
{
    /// <summary>The query string: scalars, flattened lists and objects.</summary>
    Query,

    /// <summary>The query string: a list or an object as one pair whose value is JSON text.</summary>
    QueryJson,

    /// <summary>The query string: a list as one pair of text joined by commas.</summary>
    QueryComma,

    /// <summary>The query string: a list as one pair of text joined by blanks.</summary>
    QuerySpace,

    /// <summary>The query string: a list as one pair of text joined by <c>|</c>.</summary>
    QueryPipe,

    /// <summary>The form body: scalars, flattened lists and objects. Blank values are left out.</summary>
    Form,

    /// <summary>The form body: a list or an object as one pair whose value is JSON text.</summary>
    FormJson,

    /// <summary>The form body: a list as one pair of text joined by commas.</summary>
    FormComma,

    /// <summary>The form body: a list as one pair of text joined by blanks.</summary>
    FormSpace,

    /// <summary>The form body: a list as one pair of text joined by <c>|</c>.</summary>
    FormPipe,

    /// <summary>Headers. Text goes as it is, anything else as JSON text.</summary>
    Header,

    /// <summary>Values for the places in the path.</summary>
    Path,

    /// <summary>Parts that come before the host's name.</summary>
    Host,

    /// <summary>The whole body: one member without a name.</summary>
    Body,

    /// <summary>The whole body: one member without a name, an object that is sent empty where it is unset.</summary>
    BodyObject,
}
