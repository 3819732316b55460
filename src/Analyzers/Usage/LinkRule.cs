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

    /// <summary>An answer that the method writes to proves nothing of where its values come from.</summary>
    public override void Written(MemberWrite write) => _isResultChanged |= Results.IsOne(write.Instance);

    public override void Sent(Atom.Tracked request, FlowState state, IInvocationOperation call) => Check(request, state[request]);

    public override void Left(Atom.Tracked tracked, FlowState state) => Check(tracked, state[tracked]);

    /// <summary>Draws the conclusions, when the whole method was heard.</summary>
    public void Complete()
    {
        foreach (var report in _isResultChanged ? [] : _reports)
        {
            report();
        }
    }

    private void Check(Atom.Tracked tracked, ObjectState state)
    {
        if (_symbols.RequestOf(tracked.Creation.Type) is not { } facts)
        {
            return;
        }

        foreach (var link in facts.Links)
        {
            var results = LinkedResults.Of(state, link);
            foreach (var member in results.IsEmpty ? [] : link.FromRequest.Where(m => facts.Requires(m.Member)))
            {
                Compare(state[member.Member], member, link, results);
            }
        }
    }

    private void Compare(FlowValue value, LinkedMember member, LinkFacts link, ImmutableArray<Atom.Result> results)
    {
        if (
            _symbols.RequestOf(link.Source) is not { } source
            || !source.Requires(member.Source)
            || _symbols.MemberOf(member.Member) is not { } facts
        )
        {
            return;
        }

        var sent = results.SelectMany(r => r.Sent[member.Source].Atoms).Select(TextOf).Distinct().ToList();
        if (sent.Contains(null))
        {
            return;
        }

        foreach (var constant in value.Constants.Where(c => TextOf(c) is { } text && !sent.Contains(text)))
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Source, member.Source.Name);
            properties = sent.Count == 1 ? properties.Add(FindingProperties.Nearest, sent[0]) : properties;
            _reports.Add(() =>
                _findings.Add(
                    UsageRules.FST1011_Other,
                    constant.Origin.Syntax.GetLocation(),
                    LinkedResults.RequestIn(results),
                    properties,
                    member.Member.Name,
                    facts.Owner,
                    Texts.Of(constant.Value, facts),
                    source.Operation,
                    Texts.List(sent.OrderBy(t => t, StringComparer.Ordinal).Select(t => Texts.Of(t, facts)))
                )
            );
        }
    }

    /// <summary>A text that is known; blank text is FST1002's.</summary>
    private static string? TextOf(Atom atom) =>
        atom is Atom.Constant { Value: string text } && !string.IsNullOrWhiteSpace(text) ? text : null;
}
