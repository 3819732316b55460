using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>What a request holds that a link makes of an earlier one and its result.</summary>
internal static class LinkedRequests
{
    /// <summary>The new request's state. Whatever else the service insists on is the factory's own affair.</summary>
    /// <param name="link">The link.</param>
    /// <param name="call">The call of its factory.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="objects">The objects as they are before the call.</param>
    /// <param name="required">The members that the service insists on.</param>
    public static ObjectState Create(
        LinkFacts link,
        IInvocationOperation call,
        ImmutableArray<FlowValue> arguments,
        ObjectTracker objects,
        IEnumerable<IPropertySymbol> required
    )
    {
        var state = required.Aggregate(ObjectState.Fresh, (known, member) => known.With(member, FlowValue.Unknown));
        for (var i = 0; i < arguments.Length; i++)
        {
            var (argument, given) = (call.Arguments[i], arguments[i]);
            foreach (var member in link.FromRequest.Where(m => IsArgumentFor(argument, m)))
            {
                state = state.With(member.Member, Execution.ReadAt(objects.Read(given, member.Source), argument.Value).Select(KeepText));
            }

            foreach (var member in link.FromResult.Where(m => IsArgumentFor(argument, m)))
            {
                state = state.With(member.Member, Results.GetPart(given, member.Source));
            }
        }

        return state;
    }

    private static bool IsArgumentFor(IArgumentOperation argument, LinkedMember member) =>
        argument.Parameter?.Name == member.Parameter.Name;

    /// <summary>Text that is missing is told of where the earlier request got it.</summary>
    private static AbstractValue KeepText(AbstractValue alternative) =>
        alternative is AbstractValue.Constant { Value: string text } && !string.IsNullOrWhiteSpace(text)
            ? alternative
            : new AbstractValue.Unknown();
}
