namespace FaceSearchToolkit.Spec.Json;

/// <summary>How strictly text is read.</summary>
public enum JsonSyntax
{
    /// <summary>RFC 8259 and nothing else.</summary>
    Strict,

    /// <summary>Also <c>//</c> and <c>/* */</c> comments, trailing commas, and a byte order mark in front.</summary>
    Relaxed,
}
