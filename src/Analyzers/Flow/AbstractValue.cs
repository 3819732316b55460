using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>An abstract value: one thing that a local, a capture or a member may hold, as far as the analysis tells them apart.</summary>
internal abstract record AbstractValue
{
    /// <summary>Never written since the object was created.</summary>
    public sealed record Unset : AbstractValue;

    /// <summary>Something that cannot be known.</summary>
    public sealed record Unknown : AbstractValue;

    /// <summary>A constant.</summary>
    /// <param name="Value">Its value; null is null. Of a time it is a <see cref="Moment"/>, of an open set of texts the text.</param>
    /// <param name="Origin">The expression to point at.</param>
    public sealed record Constant(object? Value, IOperation Origin) : AbstractValue;

    /// <summary>A request or filter that this method created.</summary>
    /// <param name="Creation">The expression that created it.</param>
    public sealed record Tracked(IOperation Creation) : AbstractValue;

    /// <summary>What a filter field is compared with.</summary>
    /// <param name="Mode">How.</param>
    /// <param name="Line">The straight line of blocks in which it came into being: two on one line happen in a row.</param>
    /// <param name="Origin">The expression to point at.</param>
    public sealed record Match(MatchMode Mode, int Line, IOperation Origin) : AbstractValue;

    /// <summary>What a client's call gave, or some part of it.</summary>
    /// <param name="Call">The call.</param>
    /// <param name="Argument">The request as it stands in the call.</param>
    /// <param name="Request">The request's type.</param>
    /// <param name="Sent">How the request was when it was sent, as far as that is constant.</param>
    /// <param name="Member">The member that was read last; null where something else was done last.</param>
    public sealed record Result(
        IInvocationOperation Call,
        IOperation Argument,
        INamedTypeSymbol Request,
        ObjectState Sent,
        IPropertySymbol? Member
    ) : AbstractValue;
}
