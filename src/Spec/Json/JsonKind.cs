namespace FaceSearchToolkit.Spec.Json;

/// <summary>What a JSON value is.</summary>
public enum JsonKind
{
    /// <summary>There is no value.</summary>
    Undefined,

    /// <summary><c>{…}</c>.</summary>
    Object,

    /// <summary><c>[…]</c>.</summary>
    Array,

    /// <summary><c>"…"</c>.</summary>
    String,

    /// <summary>Any number.</summary>
    Number,

    /// <summary><c>true</c>.</summary>
    True,

    /// <summary><c>false</c>.</summary>
    False,

    /// <summary><c>null</c>.</summary>
    Null,
}
