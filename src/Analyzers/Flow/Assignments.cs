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
        var place = _execution.Method.Behind(assignment.Target);
        var owner = OwnerOf(place);
        var written = _evaluate(assignment.Value);
        Store(place, owner, written, assignment);
        return written;
    }

    /// <summary>All values are there before the first one is written.</summary>
    public FlowValue Deconstruct(IReadOnlyList<(IOperation Target, IOperation Value)> pairs, IOperation assignment)
    {
        var places = pairs.Select(p => _execution.Method.Behind(p.Target)).ToList();
        var owners = places.ConvertAll(OwnerOf);
        var values = pairs.Select(p => _evaluate(p.Value)).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            Store(places[i], owners[i], values[i], assignment);
        }

        return FlowValue.Opaque;
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
        var value = _execution.UnlessInLoop(KnownValues.OfBinary(change, kind, local.Type, before, evaluate(by)));
        _execution.State = _execution.State.Write(local, value);
        return value;
    }

    /// <summary>
    /// Whatever is in an operation that is not understood can be anywhere afterwards, and any place in it written: a deconstruction, an
    /// increment, a compound assignment.
    /// </summary>
    public void LetGoOfChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            _execution.Objects.LetGo(_evaluate(child));
            ForgetTarget(child);
        }
    }

    private FlowValue OwnerOf(IOperation place) =>
        place is IPropertyReferenceOperation { Instance: { } instance, Arguments.Length: 0 } ? _evaluate(instance) : FlowValue.Opaque;

    private void ForgetTarget(IOperation operation)
    {
        switch (_execution.Method.Behind(operation))
        {
            case ILocalReferenceOperation local:
                _execution.State = _execution.State.Write(local.Local, FlowValue.Opaque);
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Arguments.Length: 0 } property:
                _execution.Objects.Write(_evaluate(instance), property.Property, FlowValue.Opaque);
                break;
        }
    }

    private void Store(IOperation place, FlowValue owner, FlowValue value, IOperation assignment)
    {
        switch (place)
        {
            case IPropertyReferenceOperation { Instance: not null, Arguments.Length: 0, Property: var property }:
                _execution.Observer?.Written(
                    new MemberWrite(
                        property,
                        owner,
                        _execution.Objects.Read(owner, property),
                        value,
                        _execution.Objects.ElementsOf(value),
                        assignment
                    )
                );
                _execution.Objects.Write(owner, property, value);
                break;
            case ILocalReferenceOperation { Local: var local }:
                Hold(local, value);
                break;
            case not IDiscardOperation:
                LetGoOfChildren(place);
                _execution.Objects.LetGo(value);
                break;
        }
    }

    private void Hold(ILocalSymbol local, FlowValue value)
    {
        if (_execution.Method.Untracked.Contains(local))
        {
            _execution.Objects.LoseSight(value);
        }
        else
        {
            _execution.State = _execution.State.Write(local, value);
        }
    }
}
