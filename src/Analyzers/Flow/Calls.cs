using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Executes calls of methods, constructors and getters.</summary>
internal sealed class Calls
{
    private readonly Execution _execution;
    private readonly Func<IOperation, FlowValue> _evaluate;
    private readonly Lists _lists;

    public Calls(Execution execution, Func<IOperation, FlowValue> evaluate, Lists lists)
    {
        _execution = execution;
        _evaluate = evaluate;
        _lists = lists;
    }

    private ToolkitSymbols Symbols => _execution.Method.Symbols;

    public FlowValue EvaluateCreation(IObjectCreationOperation creation)
    {
        var arguments = Evaluate(creation.Arguments);
        Escape(arguments);
        _execution.Observer?.OnCreate(creation, arguments);
        if (
            arguments.Length == 1
            && Symbols.IsValueSet(creation.Type)
            && creation.Arguments[0].Value.Type?.SpecialType == SpecialType.System_String
        )
        {
            return arguments[0];
        }

        return Moments.EvaluateCreation(creation, arguments, Symbols.Moments)
            ?? _lists.CreateList(creation)
            ?? _execution.Objects.Create(creation);
    }

    public FlowValue EvaluateGetter(IPropertyReferenceOperation property)
    {
        foreach (var argument in property.Arguments)
        {
            _execution.Objects.Escape(_evaluate(argument));
        }

        if (Symbols.FindWireValue(property.Property) is { } text)
        {
            return Execution.CreateConstant(property, text);
        }

        var owner = property.Instance is { } instance ? _evaluate(instance) : FlowValue.Unknown;
        if (Results.MayBeResult(owner))
        {
            return Results.GetPart(owner, property.Property);
        }

        return property.Arguments.IsEmpty
            ? Execution.ReadAt(_execution.Objects.ReadAndMark(owner, property.Property), property)
            : FlowValue.Unknown;
    }

    public FlowValue EvaluateCall(IInvocationOperation call)
    {
        var instance = call.Instance is null ? FlowValue.Unknown : _evaluate(call.Instance);
        var arguments = Evaluate(call.Arguments);
        _execution.Observer?.OnCall(call, arguments);
        if (Symbols.IsSend(call.TargetMethod))
        {
            return _execution.Objects.Send(arguments, call);
        }

        if (_lists.EvaluateCall(call, instance, arguments) is { } list)
        {
            return list;
        }

        _execution.Objects.Call(instance, call.TargetMethod);
        var linked = CreateLinked(call, arguments);
        Escape(arguments);
        ApplyGuards(call);
        if (linked is not null)
        {
            return _execution.Objects.Track(call, linked);
        }

        return Results.EvaluateCall(call, instance, arguments, Symbols)
            ?? Moments.EvaluateCall(call, arguments, Symbols.Moments)
            ?? _execution.CreateMatch(MatchModes.FindMode(call, Symbols), call);
    }

    private ImmutableArray<FlowValue> Evaluate(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Select(a => _evaluate(a.Value)).ToImmutableArray();

    /// <summary>The request that a link makes of these arguments; null where the call is none of a link's.</summary>
    private ObjectState? CreateLinked(IInvocationOperation call, ImmutableArray<FlowValue> arguments) =>
        Symbols.FindLink(call.TargetMethod) is { } link && Symbols.FindRequest(call.TargetMethod.ContainingType) is { } facts
            ? LinkedRequests.Create(link, call, arguments, _execution.Objects, facts.Required)
            : null;

    private void Escape(ImmutableArray<FlowValue> values)
    {
        foreach (var value in values)
        {
            _execution.Objects.Escape(value);
        }
    }

    private void ApplyGuards(IInvocationOperation call)
    {
        _execution.HasStopped |= Guards.NeverReturns(call.TargetMethod);
        foreach (var argument in call.Arguments.Where(Guards.IsTested))
        {
            _execution.State = _execution.Refiner.Widen(_execution.State, argument.Value);
        }
    }
}
