namespace FaceSearchToolkit.Generator.Emit;

/// <summary>How a property shows what its field holds.</summary>
internal enum PropertyShape
{
    /// <summary>As it is: null when unset.</summary>
    Plain,

    /// <summary>An open enum, whose field holds the text.</summary>
    Value,

    /// <summary>A list or map: empty when unset.</summary>
    Collection,

    /// <summary>A boolean or number: the default when unset.</summary>
    Defaulted,

    /// <summary>Only there for code that still uses it: holds nothing.</summary>
    Retired,
}
