using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>What all readers of one document share.</summary>
internal sealed class SpecContext
{
    public SpecContext(
        SpecNode root,
        IReadOnlyList<OperationEntry> operations,
        TopLevelNames names,
        FindingSink findings,
        CancellationToken cancellationToken
    )
    {
        Root = root;
        Operations = operations;
        Names = names;
        Findings = findings;
        CancellationToken = cancellationToken;
        Components = new ComponentTable(this);
        Shared = new SharedTypes(this);
    }

    public SpecNode Root { get; }

    /// <summary>Every operation of the document, selected or not.</summary>
    public IReadOnlyList<OperationEntry> Operations { get; }

    public TopLevelNames Names { get; }

    public FindingSink Findings { get; }

    public CancellationToken CancellationToken { get; }

    public ComponentTable Components { get; }

    public SharedTypes Shared { get; }
}
