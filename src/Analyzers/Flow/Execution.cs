using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>The execution of blocks, one after the other: what all parts of the evaluation share.</summary>
internal sealed class Execution
{
    public Execution(FlowMethod method, ConditionRefiner refiner, FlowObserver? observer)
    {
        Method = method;
        Refiner = refiner;
        Observer = observer;
        Objects = new ObjectTracker(method.Symbols, observer);
    }

    public FlowMethod Method { get; }

    public ConditionRefiner Refiner { get; }

    public FlowObserver? Observer { get; }

    /// <summary>The straight line of blocks that is being executed.</summary>
    public int Line { get; private set; }

    /// <summary>Whether that is inside a loop, where what is computed depends on the round.</summary>
    public bool IsInLoop { get; private set; }

    /// <summary>The objects that the method created.</summary>
    public ObjectTracker Objects { get; }

    /// <summary>Whether a call was executed that never returns.</summary>
    public bool HasStopped { get; set; }

    public FlowState State
    {
        get => Objects.State;
        set => Objects.State = value;
    }

    public static FlowValue CreateConstant(IOperation operation, object? value) =>
        FlowValue.From(new AbstractValue.Constant(value, operation));

    /// <summary>What a location holds, seen from where it is read: a constant is reported there.</summary>
    public static FlowValue ReadAt(FlowValue value, IOperation reader) =>
        value.Select(alternative =>
            alternative switch
            {
                AbstractValue.Constant constant => constant with { Origin = reader },
                AbstractValue.Match match => match with { Origin = reader },
                AbstractValue.Unset => new AbstractValue.Unknown(),
                _ => alternative,
            }
        );

    /// <summary>Begins with a block.</summary>
    public void Enter(int block, FlowState entry)
    {
        Line = Method.Lines[block];
        IsInLoop = Method.Loops[block];
        HasStopped = false;
        State = entry;
    }

    /// <summary>The value, but nothing known of it inside a loop.</summary>
    public FlowValue UnlessInLoop(FlowValue value) => IsInLoop ? FlowValue.Unknown : value;

    /// <summary>The local that an operand is, if its value is followed.</summary>
    public ILocalSymbol? FindLocal(IOperation target) =>
        Method.Unwrap(target) is ILocalReferenceOperation { Local: var local } && !Method.Untracked.Contains(local) ? local : null;

    public FlowValue CreateMatch(MatchMode? mode, IOperation origin) =>
        mode is { } known ? FlowValue.From(new AbstractValue.Match(known, Line, origin)) : FlowValue.Unknown;
}
