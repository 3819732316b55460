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
        IsFollowed(creation) ? Follow(creation, ObjectState.Fresh) : FlowValue.Opaque;

    /// <summary>A new list.</summary>
    /// <param name="creation">The expression that makes it.</param>
    /// <param name="elements">What it holds, element by element.</param>
    public FlowValue CreateList(IOperation creation, IEnumerable<FlowValue> elements) =>
        Follow(creation, elements.Aggregate(ObjectState.Fresh, (list, element) => list.WithElement(Put(element))));

    /// <summary>A new object in this state, whatever it was made by.</summary>
    public FlowValue Follow(IOperation creation, ObjectState state)
    {
        var tracked = new Atom.Tracked(creation);
        if (State.IsHeld(tracked))
        {
            _observer?.Lost(tracked);
            State = State.Forget(tracked);
        }

        State = State.Write(tracked, state);
        return FlowValue.Of(tracked);
    }

    /// <summary>What lists hold.</summary>
    public FlowValue ElementsOf(FlowValue lists) =>
        lists.Objects.Select(list => State[list].Elements).Aggregate(FlowValue.Unset, (all, elements) => all.JoinElements(elements));

    /// <summary>One more element. Of several lists that may be meant none is certain to have it.</summary>
    public void Add(FlowValue lists, FlowValue element)
    {
        var (isCertain, put) = (lists.Single is Atom.Tracked, Put(element));
        foreach (var list in lists.Objects)
        {
            var (before, after) = (State[list], State[list].WithElement(put));
            State = State.Write(list, isCertain ? after : before.Join(after));
        }
    }

    /// <summary>What a member holds.</summary>
    public FlowValue Read(FlowValue owner, IPropertySymbol property) =>
        owner.Single is Atom.Tracked tracked && IsWatched(property) ? State[tracked][property] : FlowValue.Opaque;

    /// <summary>Reads a member in the method's own code: what a filter's field held was of use.</summary>
    public FlowValue ReadAndNote(FlowValue owner, IPropertySymbol property)
    {
        var value = Read(owner, property);
        if (owner.Single is Atom.Tracked tracked && _symbols.FilterOf(property.ContainingType) is not null)
        {
            State = State.Write(tracked, State[tracked].With(property, FlowValue.Opaque));
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
            LetGo(value);
            return;
        }

        foreach (var tracked in owners)
        {
            var before = State[tracked];
            LetGoIf(before.HasLeft, value);
            State = State.Write(tracked, before.With(property, value));
        }
    }

    /// <summary>From here on somebody else may change it.</summary>
    public void LetGo(FlowValue value)
    {
        foreach (var tracked in value.Objects)
        {
            var state = State[tracked];
            if (state.HasLeft)
            {
                continue;
            }

            _observer?.Left(tracked, State);
            State = State.Write(tracked, ObjectState.Left);
            foreach (var member in state.Values)
            {
                LetGo(member);
            }
        }
    }

    /// <summary>From here on it cannot be followed, though nobody has it yet.</summary>
    public void LoseSight(FlowValue value)
    {
        foreach (var tracked in value.Objects.Where(o => !State[o].HasLeft))
        {
            var members = State[tracked].Values;
            _observer?.Lost(tracked);
            State = State.Write(tracked, ObjectState.Left);
            foreach (var member in members)
            {
                LoseSight(member);
            }
        }
    }

    /// <summary>The objects are read as they are, as <c>ToString</c> does.</summary>
    public void NoteRead(FlowValue value)
    {
        foreach (var tracked in value.Objects)
        {
            NoteRead(tracked);
        }
    }

    /// <summary>A client is given a request. It reads, and changes nothing.</summary>
    /// <returns>What comes back.</returns>
    public FlowValue Send(ImmutableArray<FlowValue> arguments, IInvocationOperation call)
    {
        var result = Results.OfSend(call, arguments, State, _symbols);
        foreach (var tracked in arguments.SelectMany(a => a.Objects))
        {
            if (_symbols.RequestOf(tracked.Creation.Type) is not null)
            {
                _observer?.Sent(tracked, State, call);
            }

            NoteRead(tracked);
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
            LetGo(instance);
            return;
        }

        NoteRead(instance);
    }

    /// <summary>An object that is put in a list can be anywhere; nothing but constants is known of the elements.</summary>
    private FlowValue Put(FlowValue element)
    {
        LetGo(element);
        return element.Select(atom => atom is Atom.Tracked ? new Atom.Opaque() : atom);
    }

    private void LetGoIf(bool condition, FlowValue value)
    {
        if (condition)
        {
            LetGo(value);
        }
    }

    private void NoteRead(Atom.Tracked tracked)
    {
        if (_symbols.FilterOf(tracked.Creation.Type) is not null)
        {
            State = State.Write(tracked, State[tracked].Map(_ => FlowValue.Opaque));
            return;
        }

        foreach (var filter in State[tracked].Values.SelectMany(v => v.Objects).Where(o => _symbols.FilterOf(o.Creation.Type) is not null))
        {
            NoteRead(filter);
        }
    }

    private bool IsFollowed(IObjectCreationOperation creation) =>
        creation is { Arguments.Length: 0, Constructor: { } constructor }
        && (constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences.IsEmpty)
        && (
            _symbols.RequestOf(creation.Type) is not null
            || _symbols.FilterOf(creation.Type) is not null
            || !_symbols.RequiredOf(creation.Type).IsEmpty
        );

    private bool IsWatched(IPropertySymbol property) =>
        _symbols.RequestOf(property.ContainingType)?.Watches(property) == true
        || _symbols.FilterOf(property.ContainingType)?.FieldOf(property) is not null
        || _symbols.FilterOf(property.Type) is not null
        || _symbols.RequiredOf(property.ContainingType).Contains(property, SymbolEqualityComparer.Default)
        || !_symbols.RequiredOf(property.Type).IsEmpty;
}
