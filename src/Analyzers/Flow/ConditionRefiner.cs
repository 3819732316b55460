using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>What a condition says about the places it looks at, on the way where it holds or on the other. A place in a condition that is not understood is not known afterwards.</summary>
internal sealed class ConditionRefiner
{
    private readonly FlowMethod _method;

    public ConditionRefiner(FlowMethod method)
    {
        _method = method;
    }

    /// <summary>The state on the way where <paramref name="condition"/> is <paramref name="outcome"/>; null where it never is.</summary>
    public FlowState? Refine(FlowState state, IOperation condition, bool outcome)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return Refine(state, not.Operand, !outcome);
            case IIsNullOperation isNull:
                return Filter(state, isNull.Operand, ConstantTests.IsNull, outcome);
            case IInvocationOperation { Arguments.Length: 1 } call when ConstantTests.OfCall(call) is { } test:
                return Filter(state, call.Arguments[0].Value, test, outcome);
            case IBinaryOperation binary when binary.RightOperand.ConstantValue.HasValue && ConstantTests.OfComparison(binary.OperatorKind, binary.RightOperand.ConstantValue.Value) is { } test:
                return Filter(state, binary.LeftOperand, test, outcome);
            case IBinaryOperation binary when binary.LeftOperand.ConstantValue.HasValue && ConstantTests.OfComparison(ConstantTests.Mirror(binary.OperatorKind), binary.LeftOperand.ConstantValue.Value) is { } test:
                return Filter(state, binary.RightOperand, test, outcome);
            case IIsPatternOperation pattern when ConstantTests.OfPattern(pattern.Pattern) is { } test:
                return Filter(state, pattern.Value, test, outcome);
            default:
                return Forget(state, condition);
        }
    }

    private FlowState? Filter(FlowState state, IOperation operand, Func<Atom, bool?> test, bool outcome)
    {
        bool Passes(Atom atom) => test(atom) != !outcome;
        if (operand is IFlowCaptureReferenceOperation capture)
        {
            if (state.Read(capture.Id).Where(Passes) is not { } captured)
            {
                return null;
            }

            state = state.Write(capture.Id, captured);
        }

        switch (_method.Behind(operand))
        {
            case ILocalReferenceOperation { Local: var local } when !_method.Untracked.Contains(local):
                return state.Read(local).Where(Passes) is { } held ? state.Write(local, held) : null;
            case IPropertyReferenceOperation { Property: var property } reference when OwnerOf(state, reference) is { } owner:
                var member = state[owner][property].Where(atom => (atom is Atom.Unset && !IsNullWhenUnset(property)) || Passes(atom));
                return member is null ? null : state.Write(owner, state[owner].With(property, member));
            case var other:
                return Forget(state, other);
        }
    }

    private static bool IsNullWhenUnset(IPropertySymbol property) =>
        property.Type.SpecialType == SpecialType.System_String || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private Atom.Tracked? OwnerOf(FlowState state, IPropertyReferenceOperation property)
    {
        if (property.Instance is null || !property.Arguments.IsEmpty)
        {
            return null;
        }

        var value = property.Instance switch
        {
            IFlowCaptureReferenceOperation capture => state.Read(capture.Id),
            ILocalReferenceOperation local when !_method.Untracked.Contains(local.Local) => state.Read(local.Local),
            _ => FlowValue.Opaque,
        };
        return value.Single as Atom.Tracked;
    }

    private FlowState Forget(FlowState state, IOperation condition)
    {
        foreach (var operation in _method.PartsOf(condition))
        {
            state = operation switch
            {
                ILocalReferenceOperation local => state.Write(local.Local, Blur(state.Read(local.Local))),
                IPropertyReferenceOperation property when OwnerOf(state, property) is { } owner => state.Write(owner, state[owner].With(property.Property, FlowValue.Opaque)),
                _ => state,
            };
        }

        return state;
    }

    /// <summary>A local may still hold an object that was created here; its constants are not known any more.</summary>
    private static FlowValue Blur(FlowValue value) => value.Select(atom => atom is Atom.Tracked ? atom : new Atom.Opaque());
}
