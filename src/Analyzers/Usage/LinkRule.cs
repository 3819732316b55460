using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>
/// FST1011: a request that goes on from another one's result, and gives something else than that one did for what both operations insist
/// on.
/// </summary>
internal sealed class LinkRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;
    private readonly List<Action> _reports = [];
    private bool _isResultChanged;

    public LinkRule(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
    }

    /// <summary>A response that the method writes to proves nothing of where its values come from.</summary>
    public override void OnWrite(MemberWrite write) => _isResultChanged |= Results.MayBeResult(write.Instance);

    public override void OnSend(AbstractValue.Tracked request, FlowState state, IInvocationOperation call) =>
        Check(request, state[request]);

    public override void OnEscape(AbstractValue.Tracked tracked, FlowState state) => Check(tracked, state[tracked]);

    /// <summary>Draws the conclusions, when the whole method was heard.</summary>
    public void Complete()
    {
        foreach (var report in _isResultChanged ? [] : _reports)
        {
            report();
        }
    }

    private void Check(AbstractValue.Tracked tracked, ObjectState state)
    {
        if (_symbols.FindRequest(tracked.Creation.Type) is not { } facts)
        {
            return;
        }

        foreach (var link in facts.Links)
        {
            var results = LinkedResults.Find(state, link);
            foreach (var member in results.IsEmpty ? [] : link.FromRequest.Where(m => facts.IsRequired(m.Member)))
            {
                Compare(state[member.Member], member, link, results);
            }
        }
    }

    private void Compare(FlowValue value, LinkedMember member, LinkFacts link, ImmutableArray<AbstractValue.Result> results)
    {
        if (
            _symbols.FindRequest(link.Source) is not { } source
            || !source.IsRequired(member.Source)
            || _symbols.FindMember(member.Member) is not { } facts
        )
        {
            return;
        }

        var sent = results.SelectMany(r => r.Sent[member.Source].Alternatives).Select(FindText).Distinct().ToList();
        if (sent.Contains(null))
        {
            return;
        }

        foreach (var constant in value.Constants.Where(c => FindText(c) is { } text && !sent.Contains(text)))
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Source, member.Source.Name);
            properties = sent.Count == 1 ? properties.Add(FindingProperties.Nearest, sent[0]) : properties;
            _reports.Add(() =>
                _findings.Add(
                    UsageRules.FST1011_Other,
                    constant.Origin.Syntax.GetLocation(),
                    LinkedResults.FindRequest(results),
                    properties,
                    member.Member.Name,
                    facts.Owner,
                    MessageValues.Format(constant.Value, facts),
                    source.Operation,
                    MessageValues.Join(sent.OrderBy(t => t, StringComparer.Ordinal).Select(t => MessageValues.Format(t, facts)))
                )
            );
        }
    }

    /// <summary>A text that is known; blank text is FST1002's.</summary>
    private static string? FindText(AbstractValue alternative) =>
        alternative is AbstractValue.Constant { Value: string text } && !string.IsNullOrWhiteSpace(text) ? text : null;
}
