using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1001: a number outside the range of the member that it is written to.</summary>
internal sealed class RangeRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;

    public RangeRule(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
    }

    public override void Written(MemberWrite write)
    {
        if (_symbols.MemberOf(write.Property) is not { Range: { } range } facts)
        {
            return;
        }

        foreach (var constant in write.Value.Constants)
        {
            if (Number.Of(constant.Value) is { } number && range.Nearest(number) != number)
            {
                Report(write.Property, facts, range, number, constant);
            }
        }
    }

    private void Report(IPropertySymbol property, MemberFacts facts, NumberRange range, decimal number, Atom.Constant constant)
    {
        var nearest = range.Nearest(number);
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (NumberLiteral.Of(nearest, property.Type) is { } literal)
        {
            properties = properties.Add(FindingProperties.Nearest, literal);
        }

        var place = constant.Origin.Syntax.GetLocation();
        var (value, source) = (Texts.Of(constant.Value), Texts.Source(facts.Source));
        if (range is { Minimum: { } least, Maximum: { } greatest })
        {
            _findings.Add(
                UsageRules.FST1001_Between,
                place,
                properties,
                property.Name,
                facts.Owner,
                value,
                Number.Format(least),
                Number.Format(greatest),
                Number.Format(nearest),
                source
            );
        }
        else
        {
            _findings.Add(
                number < nearest ? UsageRules.FST1001_Below : UsageRules.FST1001_Above,
                place,
                properties,
                property.Name,
                facts.Owner,
                value,
                Number.Format(nearest),
                source
            );
        }
    }
}
