namespace FaceSearchToolkit.Mining.Writing;

/// <summary>An object of the overlay to write, or the list of <c>parameters</c>, whose entries are found by name.</summary>
internal sealed class OverlayBranch
{
    private readonly List<OverlayEntry> _entries = [];
    private readonly Dictionary<string, OverlayBranch> _branches = new(StringComparer.Ordinal);

    /// <param name="isParameters">Whether it is an array whose objects have names.</param>
    public OverlayBranch(bool isParameters = false)
    {
        IsParameters = isParameters;
    }

    /// <summary>Whether it is an array whose objects have names.</summary>
    public bool IsParameters { get; }

    /// <summary>What is in it, in the order of arrival.</summary>
    public IReadOnlyList<OverlayEntry> Entries => _entries;

    /// <summary>The branch under a key; it grows where there is none.</summary>
    /// <param name="key">The key, or the name of a parameter.</param>
    /// <param name="isParameters">Whether what stands there is a list of parameters.</param>
    public OverlayBranch GetOrAdd(string key, bool isParameters)
    {
        if (!_branches.TryGetValue(key, out var branch))
        {
            branch = new OverlayBranch(isParameters);
            _branches.Add(key, branch);
            _entries.Add(new OverlayEntry(key, branch, ""));
        }

        return branch;
    }

    /// <summary>Sets a keyword to a value that is JSON.</summary>
    public void Set(string key, string json) => _entries.Add(new OverlayEntry(key, null, json));
}
