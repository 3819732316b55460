namespace FaceSearchToolkit.Spec.Model;

/// <summary>Text from the spec, unescaped and possibly hostile: the emitter escapes it. Empty where there is none.</summary>
/// <param name="Summary">One or a few sentences.</param>
/// <param name="Remarks">The rest.</param>
/// <param name="Example">The document's example value.</param>
public sealed record ApiDocs(string Summary, string Remarks, string Example)
{
    /// <summary>No text at all.</summary>
    public static ApiDocs None { get; } = new("", "", "");
}
