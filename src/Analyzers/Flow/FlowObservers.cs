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

    public override void Written(MemberWrite write) => Each(o => o.Written(write));

    public override void Added(IPropertySymbol property, FlowValue element) => Each(o => o.Added(property, element));

    public override void Called(IInvocationOperation call, ImmutableArray<FlowValue> arguments) => Each(o => o.Called(call, arguments));

    public override void Created(IObjectCreationOperation creation, ImmutableArray<FlowValue> arguments) =>
        Each(o => o.Created(creation, arguments));

    public override void Sent(Atom.Tracked request, FlowState state, IInvocationOperation call) => Each(o => o.Sent(request, state, call));

    public override void Left(Atom.Tracked tracked, FlowState state) => Each(o => o.Left(tracked, state));

    public override void Lost(Atom.Tracked tracked) => Each(o => o.Lost(tracked));

    public override void Ended(Atom.Tracked tracked, FlowState state) => Each(o => o.Ended(tracked, state));

    private void Each(Action<FlowObserver> tell)
    {
        foreach (var observer in _observers)
        {
            tell(observer);
        }
    }
}
