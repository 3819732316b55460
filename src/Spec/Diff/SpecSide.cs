namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Where a changed part travels.</summary>
public enum SpecSide
{
    /// <summary>Nowhere: a component that no operation reaches.</summary>
    None,

    /// <summary>To the service.</summary>
    Request,

    /// <summary>From the service.</summary>
    Response,

    /// <summary>Both ways: a component that requests and responses share.</summary>
    Both,

    /// <summary>It is about the service as a whole.</summary>
    Service,
}
