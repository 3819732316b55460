using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Analyzers.Symbols;
using FaceSearchToolkit.Spec.Findings;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1008: a value that is none of the documented ones of the member that it is written to.</summary>
internal sealed class ValueSetRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;

    public ValueSetRule(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
    }

    public override void Written(MemberWrite write)
    {
        if (_symbols.MemberOf(write.Property) is not { Values.IsEmpty: false } facts)
        {
            return;
        }

        foreach (var constant in write.Value.Constants)
        {
            if (!IsDocumented(constant.Value, facts))
            {
                Report(write.Property.Name, facts, constant);
            }
        }
    }

    /// <summary>Null is unset, and blank text where text is required is FST1002.</summary>
    private static bool IsDocumented(object? value, MemberFacts facts) => value switch
    {
        string text when facts.IsRequired && string.IsNullOrWhiteSpace(text) => true,
        string text => facts.Values.Contains(text),
        _ => Number.Of(value) is not { } number || facts.Values.Any(v => Number.Parse(v) == number),
    };

    private void Report(string member, MemberFacts facts, Atom.Constant constant)
    {
        var (place, value, source) = (constant.Origin.Syntax.GetLocation(), Texts.Of(constant.Value, facts), Texts.Source(facts.Source));
        if (constant.Value is string text && NearestName.Find(text, facts.Values) is { } nearest)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Nearest, nearest);
            _findings.Add(UsageRules.FST1008_Nearest, place, properties, member, facts.Owner, value, nearest, source);
        }
        else
        {
            _findings.Add(UsageRules.FST1008_Unknown, place, member, facts.Owner, value, Texts.List(facts.Values), source);
        }
    }
}
