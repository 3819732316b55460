using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// Hears what happens in a method, once everything that can be known of it is known. One statement can be heard several times, with another
/// state each time.
/// </summary>
internal abstract class FlowObserver
{
    /// <summary>A property is written.</summary>
    public virtual void OnWrite(MemberWrite write) { }

    /// <summary>A list that a property holds is given one more element.</summary>
    public virtual void OnAdd(IPropertySymbol property, FlowValue element) { }

    /// <summary>A method is called.</summary>
    public virtual void OnCall(IInvocationOperation call, ImmutableArray<FlowValue> arguments) { }

    /// <summary>An object is created.</summary>
    public virtual void OnCreate(IObjectCreationOperation creation, ImmutableArray<FlowValue> arguments) { }

    /// <summary>A client sends a request that this method created.</summary>
    public virtual void OnSend(AbstractValue.Tracked request, FlowState state, IInvocationOperation call) { }

    /// <summary>An object that this method created goes where it cannot be followed.</summary>
    public virtual void OnEscape(AbstractValue.Tracked tracked, FlowState state) { }

    /// <summary>
    /// An object of this creation cannot be followed any more: a lambda shares the local that holds it, or a loop makes a new one while
    /// an earlier one may live on.
    /// </summary>
    public virtual void OnHavoc(AbstractValue.Tracked tracked) { }

    /// <summary>The method ends, with this object still in it.</summary>
    public virtual void OnEnd(AbstractValue.Tracked tracked, FlowState state) { }
}
