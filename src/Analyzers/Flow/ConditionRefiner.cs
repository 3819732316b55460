using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// What a condition says about the locations it looks at, on the way where it holds or on the other. A location in a condition that is not
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
            case IInvocationOperation { Arguments.Length: 1 } call when ConstantTests.FromCall(call) is { } test:
                return Filter(state, call.Arguments[0].Value, test, outcome);
            case IBinaryOperation binary
                when binary.RightOperand.ConstantValue.HasValue
                    && ConstantTests.FromComparison(binary.OperatorKind, binary.RightOperand.ConstantValue.Value) is { } test:
                return Filter(state, binary.LeftOperand, test, outcome);
            case IBinaryOperation binary
                when binary.LeftOperand.ConstantValue.HasValue
                    && ConstantTests.FromComparison(ConstantTests.Mirror(binary.OperatorKind), binary.LeftOperand.ConstantValue.Value)
                        is { } test:
                return Filter(state, binary.RightOperand, test, outcome);
            case IIsPatternOperation pattern when ConstantTests.FromPattern(pattern.Pattern) is { } test:
                return Filter(state, pattern.Value, test, outcome);
            default:
                return Widen(state, condition);
        }
    }

    /// <summary>Widens whatever an expression looks at: it is not known any more.</summary>
    public FlowState Widen(FlowState state, IOperation expression)
    {
        foreach (var operation in _method.GetParts(expression))
        {
            state = operation switch
            {
                ILocalReferenceOperation local => state
                    .Write(local.Local, WidenConstants(state.Read(local.Local)))
                    .WidenDerived(local.Local),
                IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field } => state
                    .Write(field, FlowValue.Unknown)
                    .WidenDerived(field),
                IPropertyReferenceOperation
                {
                    Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput }
                        or IConditionalAccessInstanceOperation
                } unnamed => WidenMember(state, unnamed.Property, state.Objects.Select(o => new AbstractValue.Tracked(o.Key))),
                IPropertyReferenceOperation property => WidenMember(state, property.Property, FindOwners(state, property).Objects),
                _ => state,
            };
        }

        return state;
    }

    private FlowState? Filter(FlowState state, IOperation operand, Func<AbstractValue, bool?> test, bool outcome)
    {
        bool Passes(AbstractValue alternative) => test(alternative) != !outcome;
        if (operand is IFlowCaptureReferenceOperation capture)
        {
            if (state.Read(capture.Id).Where(Passes) is not { } captured)
            {
                return null;
            }

            state = state.Write(capture.Id, captured);
        }

        switch (_method.Unwrap(operand))
        {
            case ILocalReferenceOperation { Local: var local } when !_method.Untracked.Contains(local):
                return FilterLocal(
                    state,
                    local,
                    Passes,
                    isCertain: state.Read(local).Alternatives.All(alternative => test(alternative) == outcome)
                );
            case IPropertyReferenceOperation property:
                return FilterMember(state, property, Passes);
            case var other:
                return Widen(state, other);
        }
    }

    /// <summary>Where the outcome was certain, the way says nothing new of what was made from the local.</summary>
    private FlowState? FilterLocal(FlowState state, ILocalSymbol local, Func<AbstractValue, bool> passes, bool isCertain)
    {
        if (state.Read(local).Where(passes) is not { } held)
        {
            return null;
        }

        var known = _method.Meanings[local].Aggregate(state.Write(local, held), Widen);
        return isCertain ? known : known.WidenDerived(local);
    }

    private FlowState? FilterMember(FlowState state, IPropertyReferenceOperation reference, Func<AbstractValue, bool> passes)
    {
        var (owners, property) = (FindOwners(state, reference), reference.Property);
        if (!owners.Objects.Any())
        {
            return Widen(state, reference);
        }

        foreach (var owner in owners.Objects)
        {
            var member = state[owner]
                [property]
                .Where(alternative => (alternative is AbstractValue.Unset && !IsNullWhenUnset(property)) || passes(alternative));
            if (member is null && owners.Single is not null)
            {
                return null;
            }

            state = state.Write(owner, state[owner].With(property, member ?? FlowValue.Unknown));
        }

        return state;
    }

    private static bool IsNullWhenUnset(IPropertySymbol property) =>
        property.Type.SpecialType == SpecialType.System_String
        || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The objects whose member this may be.</summary>
    private FlowValue FindOwners(FlowState state, IPropertyReferenceOperation property) =>
        property.Instance is null || !property.Arguments.IsEmpty
            ? FlowValue.Unknown
            : _method.Unwrap(property.Instance) switch
            {
                IFlowCaptureReferenceOperation capture => state.Read(capture.Id),
                ILocalReferenceOperation local when !_method.Untracked.Contains(local.Local) => state.Read(local.Local),
                _ => FlowValue.Unknown,
            };

    private static FlowState WidenMember(FlowState state, IPropertySymbol property, IEnumerable<AbstractValue.Tracked> owners) =>
        owners.Aggregate(state, (known, owner) => known.Write(owner, known[owner].With(property, FlowValue.Unknown)));

    /// <summary>A local may still hold an object that was created here, or a call's result; its constants are not known any more.</summary>
    private static FlowValue WidenConstants(FlowValue value) =>
        value.Select(alternative =>
            alternative is AbstractValue.Tracked or AbstractValue.Result ? alternative : new AbstractValue.Unknown()
        );
}
