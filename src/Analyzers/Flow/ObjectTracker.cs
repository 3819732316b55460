using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Follows the requests, objects in them, filters and lists that a method creates.</summary>
internal sealed class ObjectTracker
{
    private readonly ToolkitSymbols _symbols;
    private readonly FlowObserver? _observer;

    public ObjectTracker(ToolkitSymbols symbols, FlowObserver? observer)
    {
        _symbols = symbols;
        _observer = observer;
    }

    public FlowState State { get; set; } = FlowState.Entry;

    /// <summary>A new object, if it is one to follow: nothing but the properties can have set its members.</summary>
    public FlowValue Create(IObjectCreationOperation creation) =>
        IsTracked(creation) ? Track(creation, ObjectState.Fresh) : FlowValue.Unknown;

    /// <summary>A new list.</summary>
    /// <param name="creation">The expression that makes it.</param>
    /// <param name="elements">What it holds, element by element.</param>
    public FlowValue CreateList(IOperation creation, IEnumerable<FlowValue> elements) =>
        Track(creation, elements.Aggregate(ObjectState.Fresh, (list, element) => list.WithElement(StoreElement(element))));

    /// <summary>A new object in this state, whatever it was made by.</summary>
    public FlowValue Track(IOperation creation, ObjectState state)
    {
        var tracked = new AbstractValue.Tracked(creation);
        if (State.IsHeld(tracked))
        {
            _observer?.OnHavoc(tracked);
            State = State.Widen(tracked);
        }

        State = State.Write(tracked, state);
        return FlowValue.From(tracked);
    }

    /// <summary>What lists hold.</summary>
    public FlowValue JoinElements(FlowValue lists) =>
        lists.Objects.Select(list => State[list].Elements).Aggregate(FlowValue.Unset, (all, elements) => all.JoinElements(elements));

    /// <summary>One more element. Of several lists that may be meant none is certain to have it.</summary>
    public void Add(FlowValue lists, FlowValue element)
    {
        var (isCertain, put) = (lists.Single is AbstractValue.Tracked, StoreElement(element));
        foreach (var list in lists.Objects)
        {
            var (before, after) = (State[list], State[list].WithElement(put));
            State = State.Write(list, isCertain ? after : before.Join(after));
        }
    }

    /// <summary>What a member holds.</summary>
    public FlowValue Read(FlowValue owner, IPropertySymbol property) =>
        owner.Single is AbstractValue.Tracked tracked && IsWatched(property) ? State[tracked][property] : FlowValue.Unknown;

    /// <summary>Reads a member in the method's own code: what a filter's field held was of use.</summary>
    public FlowValue ReadAndMark(FlowValue owner, IPropertySymbol property)
    {
        var value = Read(owner, property);
        if (owner.Single is AbstractValue.Tracked tracked && _symbols.FindFilter(property.ContainingType) is not null)
        {
            State = State.Write(tracked, State[tracked].With(property, FlowValue.Unknown));
        }

        return value;
    }

    /// <summary>
    /// Writes a member. Of several objects that may be meant all count as written: that another one of them was not is no finding.
    /// </summary>
    public void Write(FlowValue owner, IPropertySymbol property, FlowValue value)
    {
        var owners = owner.Objects.ToList();
        if (owners.Count == 0 || !IsWatched(property))
        {
            Escape(value);
            return;
        }

        foreach (var tracked in owners)
        {
            var before = State[tracked];
            EscapeIf(before.HasEscaped, value);
            State = State.Write(tracked, before.With(property, value));
        }
    }

    /// <summary>The objects escape: from here on other code may change them.</summary>
    public void Escape(FlowValue value)
    {
        foreach (var tracked in value.Objects)
        {
            var state = State[tracked];
            if (state.HasEscaped)
            {
                continue;
            }

            _observer?.OnEscape(tracked, State);
            State = State.Write(tracked, ObjectState.Escaped);
            foreach (var member in state.Values)
            {
                Escape(member);
            }
        }
    }

    /// <summary>From here on anything may be in the objects, though no other code has them yet.</summary>
    public void Havoc(FlowValue value)
    {
        foreach (var tracked in value.Objects.Where(o => !State[o].HasEscaped))
        {
            var members = State[tracked].Values;
            _observer?.OnHavoc(tracked);
            State = State.Write(tracked, ObjectState.Escaped);
            foreach (var member in members)
            {
                Havoc(member);
            }
        }
    }

    /// <summary>The objects are read as they are, as <c>ToString</c> does.</summary>
    public void MarkRead(FlowValue value)
    {
        foreach (var tracked in value.Objects)
        {
            MarkRead(tracked);
        }
    }

    /// <summary>A client is given a request. It reads, and changes nothing.</summary>
    /// <returns>What comes back.</returns>
    public FlowValue Send(ImmutableArray<FlowValue> arguments, IInvocationOperation call)
    {
        var result = Results.EvaluateSend(call, arguments, State, _symbols);
        foreach (var tracked in arguments.SelectMany(a => a.Objects))
        {
            if (_symbols.FindRequest(tracked.Creation.Type) is not null)
            {
                _observer?.OnSend(tracked, State, call);
            }

            MarkRead(tracked);
        }

        return result;
    }

    /// <summary>A method of the object itself is called.</summary>
    public void Call(FlowValue instance, IMethodSymbol method)
    {
        var overridden = method;
        while (overridden.OverriddenMethod is { } next)
        {
            overridden = next;
        }

        if (overridden.ContainingType.SpecialType != SpecialType.System_Object)
        {
            Escape(instance);
            return;
        }

        MarkRead(instance);
    }

    /// <summary>An object that is stored in a list escapes; nothing but constants is known of the elements.</summary>
    private FlowValue StoreElement(FlowValue element)
    {
        Escape(element);
        return element.Select(alternative => alternative is AbstractValue.Tracked ? new AbstractValue.Unknown() : alternative);
    }

    private void EscapeIf(bool condition, FlowValue value)
    {
        if (condition)
        {
            Escape(value);
        }
    }

    private void MarkRead(AbstractValue.Tracked tracked)
    {
        if (_symbols.FindFilter(tracked.Creation.Type) is not null)
        {
            State = State.Write(tracked, State[tracked].Map(_ => FlowValue.Unknown));
            return;
        }

        foreach (
            var filter in State[tracked].Values.SelectMany(v => v.Objects).Where(o => _symbols.FindFilter(o.Creation.Type) is not null)
        )
        {
            MarkRead(filter);
        }
    }

    private bool IsTracked(IObjectCreationOperation creation) =>
        creation is { Arguments.Length: 0, Constructor: { } constructor }
        && (constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences.IsEmpty)
        && (
            _symbols.FindRequest(creation.Type) is not null
            || _symbols.FindFilter(creation.Type) is not null
            || !_symbols.GetRequired(creation.Type).IsEmpty
        );

    private bool IsWatched(IPropertySymbol property) =>
        _symbols.FindRequest(property.ContainingType)?.IsWatched(property) == true
        || _symbols.FindFilter(property.ContainingType)?.FindField(property) is not null
        || _symbols.FindFilter(property.Type) is not null
        || _symbols.GetRequired(property.ContainingType).Contains(property, SymbolEqualityComparer.Default)
        || !_symbols.GetRequired(property.Type).IsEmpty;
}
