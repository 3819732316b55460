using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1002: a request that is sent, or forgotten, without what its operation insists on.</summary>
internal sealed class RequiredRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;
    private readonly RequestContents _contents;
    private readonly Dictionary<IOperation, RequestHistory> _histories = [];

    public RequiredRule(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
        _contents = new RequestContents(symbols, findings);
    }

    public override void OnWrite(MemberWrite write)
    {
        foreach (var tracked in write.Instance.Objects)
        {
            GetHistory(tracked)?.Written.Add(write.Property);
        }
    }

    public override void OnSend(AbstractValue.Tracked request, FlowState state, IInvocationOperation call)
    {
        if (GetHistory(request) is { } history)
        {
            history.Sends.Add((call, state[request]));
            ReportBlanks(history.Facts, state[request]);
            _contents.Check(history.Facts, state[request], state);
        }
    }

    public override void OnEscape(AbstractValue.Tracked tracked, FlowState state)
    {
        if (GetHistory(tracked) is { } history)
        {
            history.HasEscaped = true;
            ReportBlanks(history.Facts, state[tracked]);
        }
    }

    public override void OnHavoc(AbstractValue.Tracked tracked)
    {
        if (GetHistory(tracked) is { } history)
        {
            history.HasEscaped = true;
        }
    }

    public override void OnEnd(AbstractValue.Tracked tracked, FlowState state)
    {
        if (GetHistory(tracked) is { } history)
        {
            history.Ends.Add(state[tracked]);
            history.HasEscaped |= state[tracked].HasEscaped;
        }
    }

    /// <summary>Draws the conclusions, when the whole method was heard.</summary>
    public void Complete()
    {
        foreach (var (creation, history) in _histories.Select(h => (h.Key, h.Value)))
        {
            var facts = history.Facts;
            var missing = facts.Required.Where(m => !m.IsRequired && IsNeverSeen(m, history)).ToList();
            if (missing.Count > 0)
            {
                ReportMissing(creation, history, missing);
            }

            foreach (var calls in history.Sends.GroupBy(s => s.Call))
            {
                var states = calls.Select(c => c.State).ToList();
                var incomplete = facts
                    .Required.Except(missing, SymbolEqualityComparer.Default)
                    .Cast<IPropertySymbol>()
                    .Where(m => states.Any(s => s[m].MayBeUnset))
                    .ToList();
                ReportIncomplete(calls.Key, facts, incomplete.ToLookup(m => states.All(s => s[m].IsUnset)));
            }

            foreach (var end in history.IsForgotten ? history.Ends : [])
            {
                ReportBlanks(facts, end);
            }
        }
    }

    private static bool IsNeverSeen(IPropertySymbol member, RequestHistory history)
    {
        if (history.Sends.Count > 0)
        {
            return history.Sends.All(s => s.State[member].IsUnset) && !history.Written.Contains(member);
        }

        return history.IsForgotten && history.Ends.Count > 0 && history.Ends.All(s => s[member].IsUnset);
    }

    private RequestHistory? GetHistory(AbstractValue.Tracked tracked)
    {
        if (_symbols.FindRequest(tracked.Creation.Type) is not { } facts)
        {
            return null;
        }

        if (!_histories.TryGetValue(tracked.Creation, out var history))
        {
            _histories.Add(tracked.Creation, history = new RequestHistory(facts));
        }

        return history;
    }

    private void ReportMissing(IOperation creation, RequestHistory history, List<IPropertySymbol> missing)
    {
        var facts = history.Facts;
        var results = facts.Links.SelectMany(link =>
            history.Sends.Select(s => s.State).Concat(history.Ends).SelectMany(state => LinkedResults.Find(state, link))
        );
        var names = missing.Select(m => m.Name).ToList();
        var properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Members, string.Join(",", names));
        _findings.Add(
            UsageRules.FST1002_Missing,
            CreationLocations.FindTypeName(creation.Syntax),
            LinkedResults.FindRequest(results),
            properties,
            facts.Operation,
            MessageValues.Join(names)
        );
    }

    private void ReportIncomplete(IInvocationOperation call, RequestFacts facts, ILookup<bool, IPropertySymbol> membersByAbsence)
    {
        foreach (var members in membersByAbsence)
        {
            _findings.Add(
                members.Key ? UsageRules.FST1002_TooLate : UsageRules.FST1002_SomePaths,
                call.Syntax.GetLocation(),
                facts.Operation,
                MessageValues.Join(members.Select(m => m.Name))
            );
        }
    }

    private void ReportBlanks(RequestFacts facts, ObjectState state)
    {
        foreach (var member in facts.Required)
        {
            foreach (var constant in state[member].Constants)
            {
                _contents.CheckBlank(constant, facts, member.Name);
            }
        }
    }
}
