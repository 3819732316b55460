using System.ComponentModel;

namespace FaceSearchToolkit.CompilerServices;

/// <summary>Where a request's members go.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ApiLocation
{
    /// <summary>The query string.</summary>
    Query,

    /// <summary>The form body. Blank values are left out.</summary>
    Form,

    /// <summary>Headers. Text goes as it is, anything else as JSON text.</summary>
    Header,

    /// <summary>Values for the placeholders in the path.</summary>
    Path,

    /// <summary>The whole body: one member without a name.</summary>
    Body,

    /// <summary>The whole body: one member without a name, an object that is sent empty where it is unset.</summary>
    BodyObject,

    /// <summary>Parts that come before the host's name.</summary>
    Host,
}
