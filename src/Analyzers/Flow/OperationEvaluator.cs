using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FaceSearchToolkit.Analyzers.Symbols;
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

    /// <summary>Whether that is inside a loop, where what is computed depends on the round.</summary>
    public bool IsInLoop { get; set; }

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
            case IFieldReferenceOperation { Field: { IsStatic: true } fixedField } field:
                return State.Read(fixedField) ?? (FixedFields.ValueOf(fixedField, _method.Graph.OriginalOperation.SemanticModel, _method.Symbols.Moments) is { } value ? ConstantOf(field, value) : FlowValue.Opaque);
            case IUtf8StringOperation utf8:
                return ConstantOf(utf8, utf8.Value);
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return Assign(assignment.Target, assignment.Value, assignment);
            case IDeconstructionAssignmentOperation deconstruction when Deconstruction.PairsOf(deconstruction) is { } pairs:
                return Deconstruct(pairs, deconstruction);
            case ICompoundAssignmentOperation { OperatorMethod: null, InConversion.IsIdentity: true, OutConversion.IsIdentity: true } compound when LocalOf(compound.Target) is { } target:
                return Change(target, State.Read(target), compound, compound.OperatorKind, EvaluateAndNote(compound.Value));
            case IIncrementOrDecrementOperation { OperatorMethod: null } step when LocalOf(step.Target) is { } target:
                Change(target, State.Read(target), step, step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, ConstantOf(step, 1));
                return FlowValue.Opaque;
            case IConversionOperation conversion:
                return Convert(conversion);
            case IObjectCreationOperation creation:
                return Create(creation);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IInvocationOperation call:
                return Call(call);
            case IBinaryOperation binary:
                return Compute(binary);
            case IInterpolatedStringOperation text:
                return Unless(IsInLoop, KnownValues.OfInterpolation(text, EvaluateAndNote));
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null } minus:
                return Unless(IsInLoop, KnownValues.OfMinus(minus, Evaluate(minus.Operand)));
            case IAwaitOperation awaited:
                return Results.Of(Evaluate(awaited.Operation), member: null);
            case IUnaryOperation or IIsNullOperation or IIsPatternOperation or IIsTypeOperation or IDiscardOperation:
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
        Atom.Match match => match with { Origin = reader },
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
    private FlowValue Compute(IBinaryOperation binary)
    {
        var rest = new Stack<IBinaryOperation>();
        IOperation first = binary;
        while (first is IBinaryOperation { ConstantValue.HasValue: false } nested)
        {
            rest.Push(nested);
            first = nested.LeftOperand;
        }

        var value = EvaluateAndNote(first);
        while (rest.Count > 0)
        {
            var next = rest.Pop();
            var right = EvaluateAndNote(next.RightOperand);
            value = Unless(IsInLoop || next.OperatorMethod is not null, KnownValues.OfBinary(next, next.OperatorKind, next.Type, value, right));
        }

        return value;
    }

    private FlowValue EvaluateAndNote(IOperation operand)
    {
        var value = Evaluate(operand);
        _tracker.NoteRead(value);
        return value;
    }

    private static FlowValue Unless(bool isUnknown, FlowValue value) => isUnknown ? FlowValue.Opaque : value;

    /// <summary>The local that an operand is, if its value is followed.</summary>
    private ILocalSymbol? LocalOf(IOperation target) => _method.Behind(target) is ILocalReferenceOperation { Local: var local } && !_method.Untracked.Contains(local) ? local : null;

    private FlowValue Change(ILocalSymbol local, FlowValue before, IOperation change, BinaryOperatorKind kind, FlowValue by)
    {
        var value = Unless(IsInLoop, KnownValues.OfBinary(change, kind, local.Type, before, by));
        State = State.Write(local, value);
        return value;
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

    private FlowValue Assign(IOperation target, IOperation value, IOperation assignment)
    {
        var place = _method.Behind(target);
        var owner = place is IPropertyReferenceOperation { Instance: { } instance, Arguments.Length: 0 } ? Evaluate(instance) : FlowValue.Opaque;
        var written = Evaluate(value);
        Store(place, owner, written, assignment);
        return written;
    }

    /// <summary>All values are there before the first one is written.</summary>
    private FlowValue Deconstruct(IReadOnlyList<(IOperation Target, IOperation Value)> pairs, IOperation assignment)
    {
        var owners = pairs.Select(p => _method.Behind(p.Target) is IPropertyReferenceOperation { Instance: { } instance, Arguments.Length: 0 } ? Evaluate(instance) : FlowValue.Opaque).ToList();
        var values = pairs.Select(p => Evaluate(p.Value)).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            Store(_method.Behind(pairs[i].Target), owners[i], values[i], assignment);
        }

        return FlowValue.Opaque;
    }

    private void Store(IOperation place, FlowValue owner, FlowValue value, IOperation assignment)
    {
        switch (place)
        {
            case IPropertyReferenceOperation { Instance: not null, Arguments.Length: 0, Property: var property }:
                _observer?.Written(new MemberWrite(property, owner, _tracker.Read(owner, property), value, assignment));
                _tracker.Write(owner, property, value);
                break;
            case ILocalReferenceOperation { Local: var local }:
                Hold(local, value);
                break;
            case not IDiscardOperation:
                LetGoOfChildren(place);
                _tracker.LetGo(value);
                break;
        }
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

        if (conversion.OperatorMethod is null && (conversion.Conversion.IsNumeric || conversion.Conversion.IsNullable))
        {
            return Unless(IsInLoop, KnownValues.OfCast(conversion, operand));
        }

        if (IsTransparent(conversion.OperatorMethod))
        {
            return operand;
        }

        _tracker.LetGo(operand);
        return MatchOf(Matches.ModeOf(conversion, _method.Symbols), conversion);
    }

    /// <summary>Whether a conversion keeps the value: a text as one of an open set, a time in UTC as a <c>DateTimeOffset</c>.</summary>
    private bool IsTransparent(IMethodSymbol? conversion) => conversion is { Parameters.Length: 1 }
        && ((_method.Symbols.IsValueSet(conversion.ContainingType) && conversion.Parameters[0].Type.SpecialType == SpecialType.System_String)
            || (_method.Symbols.Moments.IsDateTimeOffset(conversion.ContainingType) && _method.Symbols.Moments.IsDateTime(conversion.Parameters[0].Type)));

    private FlowValue Create(IObjectCreationOperation creation)
    {
        var arguments = creation.Arguments.Select(a => Evaluate(a.Value)).ToImmutableArray();
        foreach (var argument in arguments)
        {
            _tracker.LetGo(argument);
        }

        _observer?.Created(creation, arguments);
        if (arguments.Length == 1 && _method.Symbols.IsValueSet(creation.Type) && creation.Arguments[0].Value.Type?.SpecialType == SpecialType.System_String)
        {
            return arguments[0];
        }

        return Moments.OfCreation(creation, arguments, _method.Symbols.Moments) ?? _tracker.Create(creation);
    }

    private FlowValue ReadProperty(IPropertyReferenceOperation property)
    {
        foreach (var argument in property.Arguments)
        {
            LetGo(argument);
        }

        if (_method.Symbols.WireValueOf(property.Property) is { } text)
        {
            return ConstantOf(property, text);
        }

        var owner = property.Instance is { } instance ? Evaluate(instance) : FlowValue.Opaque;
        if (Results.IsOne(owner))
        {
            return Results.Of(owner, property.Property);
        }

        return property.Arguments.IsEmpty ? Held(_tracker.ReadAndNote(owner, property.Property), property) : FlowValue.Opaque;
    }

    private FlowValue Call(IInvocationOperation call)
    {
        var instance = call.Instance is null ? FlowValue.Opaque : Evaluate(call.Instance);
        var arguments = call.Arguments.Select(a => Evaluate(a.Value)).ToImmutableArray();
        _observer?.Called(call, arguments);
        if (_method.Symbols.Sends(call.TargetMethod))
        {
            return _tracker.Send(arguments, call);
        }

        _tracker.Call(instance, call.TargetMethod);
        foreach (var argument in arguments)
        {
            _tracker.LetGo(argument);
        }

        Guard(call);
        if (Results.OfCall(call, instance, arguments, _method.Symbols) is { } result)
        {
            return result;
        }

        return Moments.OfCall(call, arguments, _method.Symbols.Moments) ?? MatchOf(Matches.ModeOf(call, _method.Symbols), call);
    }

    private void Guard(IInvocationOperation call)
    {
        HasStopped |= Guards.NeverReturns(call.TargetMethod);
        foreach (var argument in call.Arguments.Where(Guards.IsTested))
        {
            State = _refiner.Forget(State, argument.Value);
        }
    }

    private FlowValue MatchOf(MatchMode? mode, IOperation origin) => mode is { } known ? FlowValue.Of(new Atom.Match(known, Line, origin)) : FlowValue.Opaque;
}
