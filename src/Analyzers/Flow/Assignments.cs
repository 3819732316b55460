using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Executes what writes to locals and members.</summary>
internal sealed class Assignments
{
    private readonly Execution _execution;
    private readonly Func<IOperation, FlowValue> _evaluate;

    public Assignments(Execution execution, Func<IOperation, FlowValue> evaluate)
    {
        _execution = execution;
        _evaluate = evaluate;
    }

    public FlowValue Assign(ISimpleAssignmentOperation assignment)
    {
        var target = _execution.Method.Unwrap(assignment.Target);
        var owner = EvaluateOwner(target);
        var written = _evaluate(assignment.Value);
        Store(target, owner, written, assignment);
        return written;
    }

    /// <summary>All values are there before the first one is written.</summary>
    public FlowValue Deconstruct(IReadOnlyList<(IOperation Target, IOperation Value)> pairs, IOperation assignment)
    {
        var targets = pairs.Select(p => _execution.Method.Unwrap(p.Target)).ToList();
        var owners = targets.ConvertAll(EvaluateOwner);
        var values = pairs.Select(p => _evaluate(p.Value)).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            Store(targets[i], owners[i], values[i], assignment);
        }

        return FlowValue.Unknown;
    }

    /// <summary>Computes with what a local holds, and puts the result there.</summary>
    public FlowValue Change(
        ILocalSymbol local,
        IOperation change,
        BinaryOperatorKind kind,
        IOperation by,
        Func<IOperation, FlowValue> evaluate
    )
    {
        var before = _execution.State.Read(local);
        var value = _execution.UnlessInLoop(KnownValues.ComputeBinary(change, kind, local.Type, before, evaluate(by)));
        _execution.State = _execution.State.Write(local, value);
        return value;
    }

    /// <summary>
    /// Whatever is in an operation that is not understood can be anywhere afterwards, and any location in it written: a deconstruction, an
    /// increment, a compound assignment.
    /// </summary>
    public void EscapeChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            _execution.Objects.Escape(_evaluate(child));
            HavocTarget(child);
        }
    }

    private FlowValue EvaluateOwner(IOperation target) =>
        target is IPropertyReferenceOperation { Instance: { } instance, Arguments.Length: 0 } ? _evaluate(instance) : FlowValue.Unknown;

    private void HavocTarget(IOperation operation)
    {
        switch (_execution.Method.Unwrap(operation))
        {
            case ILocalReferenceOperation local:
                _execution.State = _execution.State.Write(local.Local, FlowValue.Unknown);
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Arguments.Length: 0 } property:
                _execution.Objects.Write(_evaluate(instance), property.Property, FlowValue.Unknown);
                break;
        }
    }

    private void Store(IOperation target, FlowValue owner, FlowValue value, IOperation assignment)
    {
        switch (target)
        {
            case IPropertyReferenceOperation { Instance: not null, Arguments.Length: 0, Property: var property }:
                _execution.Observer?.OnWrite(
                    new MemberWrite(
                        property,
                        owner,
                        _execution.Objects.Read(owner, property),
                        value,
                        _execution.Objects.JoinElements(value),
                        assignment
                    )
                );
                _execution.Objects.Write(owner, property, value);
                break;
            case ILocalReferenceOperation { Local: var local }:
                StoreLocal(local, value);
                break;
            case not IDiscardOperation:
                EscapeChildren(target);
                _execution.Objects.Escape(value);
                break;
        }
    }

    private void StoreLocal(ILocalSymbol local, FlowValue value)
    {
        if (_execution.Method.Untracked.Contains(local))
        {
            _execution.Objects.Havoc(value);
        }
        else
        {
            _execution.State = _execution.State.Write(local, value);
        }
    }
}
