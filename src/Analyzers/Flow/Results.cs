using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Follows what a client's call gives through awaiting, members, elements and enumerators.</summary>
internal static class Results
{
    /// <summary>Whether the value may be a result or part of one.</summary>
    public static bool MayBeResult(FlowValue value) => value.Alternatives.Any(a => a is AbstractValue.Result);

    /// <summary>A part of a result: the member that was read, or null for an element or the awaited whole.</summary>
    public static FlowValue GetPart(FlowValue whole, IPropertySymbol? member) =>
        whole.Select(a => a is AbstractValue.Result result ? result with { Member = member } : new AbstractValue.Unknown());

    /// <summary>
    /// What comes back for a request that is known; only its constants are kept, so that a result in a loop never holds an earlier one.
    /// </summary>
    public static FlowValue EvaluateSend(
        IInvocationOperation call,
        ImmutableArray<FlowValue> arguments,
        FlowState state,
        ToolkitSymbols symbols
    )
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (
                arguments[i].Single is AbstractValue.Tracked { Creation.Type: INamedTypeSymbol type } request
                && symbols.FindRequest(type) is not null
            )
            {
                return FlowValue.From(
                    new AbstractValue.Result(call, call.Arguments[i].Value, type, state[request].Map(KeepConstants), Member: null)
                );
            }
        }

        return FlowValue.Unknown;
    }

    /// <summary>What a call makes of a result; null where it is not one's.</summary>
    public static FlowValue? EvaluateCall(
        IInvocationOperation call,
        FlowValue instance,
        ImmutableArray<FlowValue> arguments,
        ToolkitSymbols symbols
    )
    {
        var method = call.TargetMethod;
        if (MayBeResult(instance))
        {
            return method.ContainingType.SpecialType == SpecialType.System_String ? FlowValue.Unknown : GetPart(instance, member: null);
        }

        return
            method is { IsExtensionMethod: true, TypeArguments.Length: 1 }
            && symbols.IsEnumerable(method.ContainingType)
            && MayBeResult(arguments[0])
            && call.Arguments.Skip(1).All(IsSelector)
            ? GetPart(arguments[0], member: null)
            : null;
    }

    /// <summary>Whether an argument only chooses among the elements: a condition, a count.</summary>
    private static bool IsSelector(IArgumentOperation argument) =>
        argument.Parameter?.Type switch
        {
            INamedTypeSymbol { DelegateInvokeMethod.ReturnType.SpecialType: SpecialType.System_Boolean } => true,
            { SpecialType: SpecialType.System_Int32 } => true,
            _ => false,
        };

    private static FlowValue KeepConstants(FlowValue value) =>
        value.Alternatives.All(a => a is AbstractValue.Constant) ? value : FlowValue.Unknown;
}
