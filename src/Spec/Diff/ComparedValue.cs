using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>What one version says.</summary>
internal readonly struct ComparedValue
{
    /// <param name="text">As text; null for nothing.</param>
    /// <param name="location">Where it stands, or what is nearest to it.</param>
    /// <param name="isEmpty">Whether the text stands for nothing.</param>
    public ComparedValue(string? text, SpecLocation location, bool isEmpty = false)
    {
        IsEmpty = isEmpty || text is null;
        Text = text;
        Location = location;
    }

    /// <summary>As text; null for nothing.</summary>
    public string? Text { get; }

    public SpecLocation Location { get; }

    public bool IsEmpty { get; }
}
