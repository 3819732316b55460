using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>A value of a value set as the document has it.</summary>
internal readonly struct KnownValue
{
    public KnownValue(string text, string title, SpecNode node)
    {
        Text = text;
        Title = title;
        Node = node;
    }

    /// <summary>The wire's text.</summary>
    public string Text { get; }

    /// <summary>What it means, or empty.</summary>
    public string Title { get; }

    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; }
}
