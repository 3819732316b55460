using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>What became of a request in its method.</summary>
internal sealed class RequestHistory
{
    public RequestHistory(RequestFacts facts)
    {
        Facts = facts;
    }

    /// <summary>What its operation insists on.</summary>
    public RequestFacts Facts { get; }

    /// <summary>How it was at each call that sends it; one call is here several times where several ways lead to it apart.</summary>
    public List<(IInvocationOperation Call, ObjectState State)> Sends { get; } = [];

    /// <summary>How it was when the method ended.</summary>
    public List<ObjectState> Ends { get; } = [];

    /// <summary>The members that are written anywhere.</summary>
    public HashSet<IPropertySymbol> Written { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether it went, on some way, where this method cannot follow.</summary>
    public bool HasEscaped { get; set; }

    /// <summary>Whether nothing ever became of it. One that is sent on some way may be given up, as it is, on another.</summary>
    public bool IsForgotten => Sends.Count == 0 && !HasEscaped;
}
