using FaceSearchToolkit.Spec.Input;

namespace FaceSearchToolkit.Spec.Diff;

/// <summary>Which operations are compared.</summary>
internal sealed class Selection
{
    private readonly HashSet<string> _operations;

    private Selection(HashSet<string> operations)
    {
        _operations = operations;
    }

    public bool IsAll => _operations.Count == 0;

    /// <summary>What either input selects; everything, where one of them selects nothing.</summary>
    public static Selection Create(SpecInput before, SpecInput after)
    {
        var old = before.Wanted.ToList();
        var now = after.Wanted.ToList();
        return new Selection(old.Count == 0 || now.Count == 0 ? [] : new HashSet<string>(old.Concat(now), StringComparer.Ordinal));
    }

    public bool Contains(string operation) => IsAll || _operations.Contains(operation);
}
