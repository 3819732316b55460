using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Follows what a client's call gives through awaiting, members, elements and enumerators.</summary>
internal static class Results
{
    /// <summary>Whether the value may be a result or part of one.</summary>
    public static bool IsOne(FlowValue value) => value.Atoms.Any(a => a is Atom.Result);

    /// <summary>A part of a result: the member that was read, or null for an element or the awaited whole.</summary>
    public static FlowValue Of(FlowValue whole, IPropertySymbol? member) =>
        whole.Select(a => a is Atom.Result result ? result with { Member = member } : new Atom.Opaque());

    /// <summary>
    /// What comes back for a request that is known; only its constants are kept, so that a result in a loop never holds an earlier one.
    /// </summary>
    public static FlowValue OfSend(IInvocationOperation call, ImmutableArray<FlowValue> arguments, FlowState state, ToolkitSymbols symbols)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Single is Atom.Tracked { Creation.Type: INamedTypeSymbol type } request && symbols.RequestOf(type) is not null)
            {
                return FlowValue.Of(new Atom.Result(call, call.Arguments[i].Value, type, state[request].Map(ConstantsOf), Member: null));
            }
        }

        return FlowValue.Opaque;
    }

    /// <summary>What a call makes of a result; null where it is not one's.</summary>
    public static FlowValue? OfCall(
        IInvocationOperation call,
        FlowValue instance,
        ImmutableArray<FlowValue> arguments,
        ToolkitSymbols symbols
    )
    {
        var method = call.TargetMethod;
        if (IsOne(instance))
        {
            return method.ContainingType.SpecialType == SpecialType.System_String ? FlowValue.Opaque : Of(instance, member: null);
        }

        return
            method is { IsExtensionMethod: true, TypeArguments.Length: 1 }
            && symbols.IsEnumerable(method.ContainingType)
            && IsOne(arguments[0])
            && call.Arguments.Skip(1).All(AddsNothing)
            ? Of(arguments[0], member: null)
            : null;
    }

    /// <summary>Whether an argument only chooses among the elements: a condition, a count.</summary>
    private static bool AddsNothing(IArgumentOperation argument) =>
        argument.Parameter?.Type switch
        {
            INamedTypeSymbol { DelegateInvokeMethod.ReturnType.SpecialType: SpecialType.System_Boolean } => true,
            { SpecialType: SpecialType.System_Int32 } => true,
            _ => false,
        };

    private static FlowValue ConstantsOf(FlowValue value) => value.Atoms.All(a => a is Atom.Constant) ? value : FlowValue.Opaque;
}
