namespace FaceSearchToolkit.Spec.Model;

/// <summary>Where a parameter travels.</summary>
public enum ApiLocation
{
    /// <summary>Not a parameter.</summary>
    None,

    /// <summary>The query string.</summary>
    Query,

    /// <summary>The form body.</summary>
    Form,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A placeholder in the path.</summary>
    Path,

    /// <summary>The whole body.</summary>
    Body,

    /// <summary>A part of the host name.</summary>
    Host,
}
