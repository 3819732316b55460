using System.ComponentModel;

namespace FaceSearchToolkit;

/// <summary>
/// Base of the generated objects that travel as JSON: responses and what is nested in them, and the objects inside requests.
/// </summary>
public abstract class ApiModel
{
    private static readonly IReadOnlyDictionary<string, JsonElement> Nothing = new Dictionary<string, JsonElement>();

    private Dictionary<string, JsonElement>? _additional;

    /// <summary>
    /// What a response held besides the known members: unknown members, and values that do not fit their member's type. Never null.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties => _additional ?? Nothing;

    /// <summary>The object as JSON text, as it travels: what is null is left out, <see cref="AdditionalProperties"/> are in.</summary>
    /// <returns>Compact JSON. It holds everything, also what is sensitive.</returns>
    public string ToJson() => JsonApiWriter.Write(this);

    /// <summary>Visits the members, in the document's order.</summary>
    /// <param name="members">Reads or writes them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract void VisitMembers(ref ApiMembers members);

    /// <summary>Makes another object of the same class, for the next element of a list.</summary>
    /// <returns>An empty object; null where the class leaves that to its constructor.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual ApiModel? CreateAnother() => null;

    /// <summary>Checks the members.</summary>
    /// <param name="validator">Takes them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual void Validate(ApiValidator validator) { }

    internal void Keep(string name, JsonElement value) =>
        (_additional ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = value;

    internal void Forget(string name) => _additional?.Remove(name);

    internal bool HasAdditional => _additional is { Count: > 0 };
}
