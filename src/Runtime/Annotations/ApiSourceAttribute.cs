namespace FaceSearchToolkit.Annotations;

/// <summary>Where a constraint comes from, when it is not the machine-readable contract: the sentence of the documentation.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class ApiSourceAttribute : Attribute
{
    /// <summary>Quotes the source.</summary>
    /// <param name="text">The text of the source.</param>
    public ApiSourceAttribute(string text) => Text = text;

    /// <summary>The text of the source.</summary>
    public string Text { get; }
}
