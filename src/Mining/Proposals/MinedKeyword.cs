using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Mining.Proposals;

/// <summary>A keyword that a proposal sets.</summary>
/// <param name="Name">The keyword, such as <c>maximum</c>.</param>
/// <param name="Values">Its value; of a value set all of them.</param>
public sealed record MinedKeyword(string Name, EquatableArray<string> Values)
{
    /// <summary>The values in one text, parted by commas.</summary>
    public string Text => string.Join(",", Values);
}
