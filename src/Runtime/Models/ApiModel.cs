namespace FaceSearchToolkit;

/// <summary>Base of the generated objects that travel as JSON: answers and what is nested in them, and the objects inside requests.</summary>
public abstract class ApiModel
{
    private static readonly IReadOnlyDictionary<string, JsonElement> Nothing = new Dictionary<string, JsonElement>();

    private Dictionary<string, JsonElement>? _additional;

    /// <summary>What an answer held besides the known members: unknown members, and values that do not fit their member's type. Never null.</summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties => _additional ?? Nothing;

    /// <summary>Reads the member that the reader stands at, if it is known.</summary>
    /// <param name="reader">Stands at a member.</param>
    protected internal abstract void ReadMember(ref ApiReader reader);

    /// <summary>Writes the members.</summary>
    /// <param name="writer">Takes them.</param>
    protected internal abstract void Write(ApiWriter writer);

    /// <summary>Checks the members.</summary>
    /// <param name="validator">Takes them.</param>
    protected internal virtual void Validate(ApiValidator validator)
    {
    }

    internal void Keep(string name, JsonElement value) => (_additional ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = value;

    internal void Forget(string name) => _additional?.Remove(name);

    internal bool HasAdditional => _additional is { Count: > 0 };
}
