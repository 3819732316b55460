namespace FaceSearchToolkit.Completion;

/// <summary>An object or list in JSON text, as far as it was read.</summary>
internal sealed class JsonFrame
{
    public JsonFrame(bool isObject)
    {
        IsObject = isObject;
    }

    public bool IsObject { get; }

    /// <summary>The names in the object, but not the one that the caret is in.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The name whose value is next or was last read; null where a name is next.</summary>
    public string? Name { get; set; }

    /// <summary>Whether a name or value was read, so that a colon or comma comes next.</summary>
    public bool IsAfterToken { get; set; }
}
