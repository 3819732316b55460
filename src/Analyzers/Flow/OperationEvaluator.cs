using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Executes operations on a state: what an expression gives, and how it changes what is known. What it does not understand gives an unknown value and lets go of every object in it.</summary>
internal sealed class OperationEvaluator
{
    private readonly FlowMethod _method;
    private readonly FlowObserver? _observer;
    private readonly ObjectTracker _tracker;
    private readonly ConditionRefiner _refiner;

    public OperationEvaluator(FlowMethod method, ConditionRefiner refiner, FlowObserver? observer)
    {
        _method = method;
        _refiner = refiner;
        _observer = observer;
        _tracker = new ObjectTracker(method.Symbols, observer);
    }

    public FlowState State { get => _tracker.State; set => _tracker.State = value; }

    /// <summary>Whether a call was executed that never returns.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>The straight line of blocks that is being executed.</summary>
    public int Line { get; set; }

    /// <summary>Executes an expression whose value goes out of sight: returned, thrown.</summary>
    public void LetGo(IOperation operation) => _tracker.LetGo(Evaluate(operation));

    public FlowValue Evaluate(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (operation.ConstantValue.HasValue)
        {
            return ConstantOf(operation, operation.ConstantValue.Value);
        }

        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case ILocalReferenceOperation local:
                return _method.Untracked.Contains(local.Local) ? FlowValue.Opaque : Held(State.Read(local.Local), local);
            case IFlowCaptureReferenceOperation capture:
                return State.Read(capture.Id);
            case IFlowCaptureOperation capture:
                var captured = Evaluate(capture.Value);
                State = State.Write(capture.Id, captured);
                return FlowValue.Opaque;
            case IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } field:
                return ConstantOf(field, "");
            case IUtf8StringOperation utf8:
                return ConstantOf(utf8, utf8.Value);
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return Assign(assignment);
            case IConversionOperation conversion:
                return Convert(conversion);
            case IObjectCreationOperation creation:
                return Create(creation);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IInvocationOperation call:
                return Call(call);
            case IBinaryOperation binary:
                EvaluateOperands(binary);
                return FlowValue.Opaque;
            case IAwaitOperation or IUnaryOperation or IIsNullOperation or IIsPatternOperation or IIsTypeOperation or IInterpolatedStringOperation or IDiscardOperation:
                EvaluateChildren(operation);
                return FlowValue.Opaque;
            default:
                LetGoOfChildren(operation);
                return FlowValue.Opaque;
        }
    }

    private static FlowValue ConstantOf(IOperation operation, object? value) => FlowValue.Of(new Atom.Constant(value, operation));

    /// <summary>What a place holds, seen from where it is read: a constant is reported there.</summary>
    private static FlowValue Held(FlowValue value, IOperation reader) => value.Select(atom => atom switch
    {
        Atom.Constant constant => constant with { Origin = reader },
        Atom.Unset => new Atom.Opaque(),
        _ => atom,
    });

    private void EvaluateChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Evaluate(child);
        }
    }

    /// <summary>A concatenation of thousands of texts is as deep as it is long: the left side is walked, not descended.</summary>
    private void EvaluateOperands(IBinaryOperation binary)
    {
        IOperation operand = binary;
        while (operand is IBinaryOperation { ConstantValue.HasValue: false } nested)
        {
            _tracker.NoteRead(Evaluate(nested.RightOperand));
            operand = nested.LeftOperand;
        }

        _tracker.NoteRead(Evaluate(operand));
    }

    private void LetGoOfChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            LetGo(child);
            ForgetTarget(child);
        }
    }

    /// <summary>Something that is not understood may write what it is given: a deconstruction, an increment, a compound assignment.</summary>
    private void ForgetTarget(IOperation operation)
    {
        switch (_method.Behind(operation))
        {
            case ILocalReferenceOperation local:
                State = State.Write(local.Local, FlowValue.Opaque);
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Arguments.Length: 0 } property:
                _tracker.Write(Evaluate(instance), property.Property, FlowValue.Opaque);
                break;
        }
    }

    private FlowValue Assign(ISimpleAssignmentOperation assignment)
    {
        var target = _method.Behind(assignment.Target);
        if (target is IPropertyReferenceOperation { Instance: { } instance, Arguments.Length: 0 } property)
        {
            var owner = Evaluate(instance);
            var written = Evaluate(assignment.Value);
            var before = _tracker.Read(owner, property.Property);
            _observer?.Written(new MemberWrite(property.Property, owner, before, written, assignment));
            _tracker.Write(owner, property.Property, written);
            return written;
        }

        var value = Evaluate(assignment.Value);
        if (target is ILocalReferenceOperation local)
        {
            Hold(local.Local, value);
        }
        else if (target is not IDiscardOperation)
        {
            LetGoOfChildren(target);
            _tracker.LetGo(value);
        }

        return value;
    }

    private void Hold(ILocalSymbol local, FlowValue value)
    {
        if (_method.Untracked.Contains(local))
        {
            _tracker.LoseSight(value);
        }
        else
        {
            State = State.Write(local, value);
        }
    }

    private FlowValue Convert(IConversionOperation conversion)
    {
        var operand = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is null && (conversion.Conversion.IsImplicit || conversion.Conversion.IsIdentity || conversion.Conversion.IsReference))
        {
            return operand;
        }

        _tracker.LetGo(operand);
        return MatchOf(Matches.ModeOf(conversion, _method.Symbols));
    }

    private FlowValue Create(IObjectCreationOperation creation)
    {
        LetGoOfChildren(creation);
        return _tracker.Create(creation);
    }

    private FlowValue ReadProperty(IPropertyReferenceOperation property)
    {
        foreach (var argument in property.Arguments)
        {
            LetGo(argument);
        }

        return property.Instance is { } instance && property.Arguments.IsEmpty ? Held(_tracker.ReadAndNote(Evaluate(instance), property.Property), property) : FlowValue.Opaque;
    }

    private FlowValue Call(IInvocationOperation call)
    {
        var instance = call.Instance is null ? FlowValue.Opaque : Evaluate(call.Instance);
        var arguments = call.Arguments.Select(a => Evaluate(a.Value)).ToImmutableArray();
        _observer?.Called(call, arguments);
        if (_method.Symbols.IsClient(call.TargetMethod.ContainingType))
        {
            _tracker.Send(arguments, call);
        }
        else
        {
            _tracker.Call(instance, call.TargetMethod);
            foreach (var argument in arguments)
            {
                _tracker.LetGo(argument);
            }
        }

        Guard(call);
        return MatchOf(Matches.ModeOf(call, _method.Symbols));
    }

    private void Guard(IInvocationOperation call)
    {
        HasStopped |= Guards.NeverReturns(call.TargetMethod);
        foreach (var argument in call.Arguments.Where(Guards.IsTested))
        {
            State = _refiner.Forget(State, argument.Value);
        }
    }

    private FlowValue MatchOf(MatchMode? mode) => mode is { } known ? FlowValue.Of(new Atom.Match(known, Line)) : FlowValue.Opaque;
}
