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

    public FlowValue OfConstructor(IObjectCreationOperation creation)
    {
        var arguments = Evaluate(creation.Arguments);
        LetGo(arguments);
        _execution.Observer?.Created(creation, arguments);
        if (
            arguments.Length == 1
            && Symbols.IsValueSet(creation.Type)
            && creation.Arguments[0].Value.Type?.SpecialType == SpecialType.System_String
        )
        {
            return arguments[0];
        }

        return Moments.OfCreation(creation, arguments, Symbols.Moments)
            ?? _lists.OfConstructor(creation)
            ?? _execution.Objects.Create(creation);
    }

    public FlowValue OfGetter(IPropertyReferenceOperation property)
    {
        foreach (var argument in property.Arguments)
        {
            _execution.Objects.LetGo(_evaluate(argument));
        }

        if (Symbols.WireValueOf(property.Property) is { } text)
        {
            return Execution.ConstantOf(property, text);
        }

        var owner = property.Instance is { } instance ? _evaluate(instance) : FlowValue.Opaque;
        if (Results.IsOne(owner))
        {
            return Results.Of(owner, property.Property);
        }

        return property.Arguments.IsEmpty
            ? Execution.Held(_execution.Objects.ReadAndNote(owner, property.Property), property)
            : FlowValue.Opaque;
    }

    public FlowValue OfMethod(IInvocationOperation call)
    {
        var instance = call.Instance is null ? FlowValue.Opaque : _evaluate(call.Instance);
        var arguments = Evaluate(call.Arguments);
        _execution.Observer?.Called(call, arguments);
        if (Symbols.Sends(call.TargetMethod))
        {
            return _execution.Objects.Send(arguments, call);
        }

        if (_lists.OfMethod(call, instance, arguments) is { } list)
        {
            return list;
        }

        _execution.Objects.Call(instance, call.TargetMethod);
        var linked = LinkedBy(call, arguments);
        LetGo(arguments);
        Guard(call);
        if (linked is not null)
        {
            return _execution.Objects.Follow(call, linked);
        }

        return Results.OfCall(call, instance, arguments, Symbols)
            ?? Moments.OfCall(call, arguments, Symbols.Moments)
            ?? _execution.MatchOf(Matches.ModeOf(call, Symbols), call);
    }

    private ImmutableArray<FlowValue> Evaluate(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Select(a => _evaluate(a.Value)).ToImmutableArray();

    /// <summary>The request that a link makes of these arguments; null where the call is none of a link's.</summary>
    private ObjectState? LinkedBy(IInvocationOperation call, ImmutableArray<FlowValue> arguments) =>
        Symbols.LinkOf(call.TargetMethod) is { } link && Symbols.RequestOf(call.TargetMethod.ContainingType) is { } facts
            ? LinkedRequests.Of(link, call, arguments, _execution.Objects, facts.Required)
            : null;

    private void LetGo(ImmutableArray<FlowValue> values)
    {
        foreach (var value in values)
        {
            _execution.Objects.LetGo(value);
        }
    }

    private void Guard(IInvocationOperation call)
    {
        _execution.HasStopped |= Guards.NeverReturns(call.TargetMethod);
        foreach (var argument in call.Arguments.Where(Guards.IsTested))
        {
            _execution.State = _execution.Refiner.Forget(_execution.State, argument.Value);
        }
    }
}
