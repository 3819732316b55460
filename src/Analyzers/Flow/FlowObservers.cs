using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Passes what happens on to several observers.</summary>
internal sealed class FlowObservers : FlowObserver
{
    private readonly ImmutableArray<FlowObserver> _observers;

    public FlowObservers(ImmutableArray<FlowObserver> observers)
    {
        _observers = observers;
    }

    public override void OnWrite(MemberWrite write) => NotifyEach(o => o.OnWrite(write));

    public override void OnAdd(IPropertySymbol property, FlowValue element) => NotifyEach(o => o.OnAdd(property, element));

    public override void OnCall(IInvocationOperation call, ImmutableArray<FlowValue> arguments) =>
        NotifyEach(o => o.OnCall(call, arguments));

    public override void OnCreate(IObjectCreationOperation creation, ImmutableArray<FlowValue> arguments) =>
        NotifyEach(o => o.OnCreate(creation, arguments));

    public override void OnSend(AbstractValue.Tracked request, FlowState state, IInvocationOperation call) =>
        NotifyEach(o => o.OnSend(request, state, call));

    public override void OnEscape(AbstractValue.Tracked tracked, FlowState state) => NotifyEach(o => o.OnEscape(tracked, state));

    public override void OnHavoc(AbstractValue.Tracked tracked) => NotifyEach(o => o.OnHavoc(tracked));

    public override void OnEnd(AbstractValue.Tracked tracked, FlowState state) => NotifyEach(o => o.OnEnd(tracked, state));

    private void NotifyEach(Action<FlowObserver> tell)
    {
        foreach (var observer in _observers)
        {
            tell(observer);
        }
    }
}
