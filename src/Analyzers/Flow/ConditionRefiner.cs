using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// What a condition says about the places it looks at, on the way where it holds or on the other. A place in a condition that is not
/// understood is not known afterwards.
/// </summary>
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
            case IBinaryOperation binary
                when binary.RightOperand.ConstantValue.HasValue
                    && ConstantTests.OfComparison(binary.OperatorKind, binary.RightOperand.ConstantValue.Value) is { } test:
                return Filter(state, binary.LeftOperand, test, outcome);
            case IBinaryOperation binary
                when binary.LeftOperand.ConstantValue.HasValue
                    && ConstantTests.OfComparison(ConstantTests.Mirror(binary.OperatorKind), binary.LeftOperand.ConstantValue.Value)
                        is { } test:
                return Filter(state, binary.RightOperand, test, outcome);
            case IIsPatternOperation pattern when ConstantTests.OfPattern(pattern.Pattern) is { } test:
                return Filter(state, pattern.Value, test, outcome);
            default:
                return Forget(state, condition);
        }
    }

    /// <summary>Whatever an expression looks at is not known any more.</summary>
    public FlowState Forget(FlowState state, IOperation expression)
    {
        foreach (var operation in _method.PartsOf(expression))
        {
            state = operation switch
            {
                ILocalReferenceOperation local => state.Write(local.Local, Blur(state.Read(local.Local))).ForgetDerived(local.Local),
                IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } => state
                    .Write(field, FlowValue.Opaque)
                    .ForgetDerived(field),
                IPropertyReferenceOperation
                {
                    Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput }
                        or IConditionalAccessInstanceOperation
                } unnamed => ForgetMember(state, unnamed.Property, state.Objects.Select(o => new Atom.Tracked(o.Key))),
                IPropertyReferenceOperation property => ForgetMember(state, property.Property, OwnersOf(state, property).Objects),
                _ => state,
            };
        }

        return state;
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
                return FilterLocal(state, local, Passes, isCertain: state.Read(local).Atoms.All(atom => test(atom) == outcome));
            case IPropertyReferenceOperation property:
                return FilterMember(state, property, Passes);
            case var other:
                return Forget(state, other);
        }
    }

    /// <summary>Where the outcome was certain, the way says nothing new of what was made from the local.</summary>
    private FlowState? FilterLocal(FlowState state, ILocalSymbol local, Func<Atom, bool> passes, bool isCertain)
    {
        if (state.Read(local).Where(passes) is not { } held)
        {
            return null;
        }

        var known = _method.Meanings[local].Aggregate(state.Write(local, held), Forget);
        return isCertain ? known : known.ForgetDerived(local);
    }

    private FlowState? FilterMember(FlowState state, IPropertyReferenceOperation reference, Func<Atom, bool> passes)
    {
        var (owners, property) = (OwnersOf(state, reference), reference.Property);
        if (!owners.Objects.Any())
        {
            return Forget(state, reference);
        }

        foreach (var owner in owners.Objects)
        {
            var member = state[owner][property].Where(atom => (atom is Atom.Unset && !IsNullWhenUnset(property)) || passes(atom));
            if (member is null && owners.Single is not null)
            {
                return null;
            }

            state = state.Write(owner, state[owner].With(property, member ?? FlowValue.Opaque));
        }

        return state;
    }

    private static bool IsNullWhenUnset(IPropertySymbol property) =>
        property.Type.SpecialType == SpecialType.System_String
        || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The objects whose member this may be.</summary>
    private FlowValue OwnersOf(FlowState state, IPropertyReferenceOperation property) =>
        property.Instance is null || !property.Arguments.IsEmpty
            ? FlowValue.Opaque
            : _method.Behind(property.Instance) switch
            {
                IFlowCaptureReferenceOperation capture => state.Read(capture.Id),
                ILocalReferenceOperation local when !_method.Untracked.Contains(local.Local) => state.Read(local.Local),
                _ => FlowValue.Opaque,
            };

    private static FlowState ForgetMember(FlowState state, IPropertySymbol property, IEnumerable<Atom.Tracked> owners) =>
        owners.Aggregate(state, (known, owner) => known.Write(owner, known[owner].With(property, FlowValue.Opaque)));

    /// <summary>A local may still hold an object that was created here, or a call's result; its constants are not known any more.</summary>
    private static FlowValue Blur(FlowValue value) => value.Select(atom => atom is Atom.Tracked or Atom.Result ? atom : new Atom.Opaque());
}
