namespace FaceSearchToolkit.Generator.Emit;

/// <summary>What a class is for.</summary>
internal enum ObjectRole
{
    /// <summary>An operation's request.</summary>
    Request,

    /// <summary>A class nested in a request.</summary>
    RequestPart,

    /// <summary>An operation's response.</summary>
    Response,

    /// <summary>A class nested in a response.</summary>
    ResponsePart,

    /// <summary>A class that travels both ways.</summary>
    Component,

    /// <summary>A class nested in one that travels both ways.</summary>
    ComponentPart,
}
