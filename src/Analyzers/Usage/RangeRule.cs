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

    public override void OnWrite(MemberWrite write)
    {
        if (_symbols.FindMember(write.Property) is not { Range: { } range } facts)
        {
            return;
        }

        foreach (var constant in write.Value.Constants)
        {
            if (DecimalNumber.FromConstant(constant.Value) is { } number && range.Clamp(number) is var nearest && nearest != number)
            {
                Report(write.Property, facts, number < nearest, nearest, constant);
            }
        }
    }

    private void Report(IPropertySymbol property, MemberConstraints facts, bool isBelow, decimal nearest, AbstractValue.Constant constant)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (MemberLiteral.Write(nearest, property.Type) is { } literal)
        {
            properties = properties.Add(FindingProperties.Nearest, literal);
        }

        var location = constant.Origin.Syntax.GetLocation();
        var (value, source) = (MessageValues.Format(constant.Value), MessageValues.FormatSource(facts.Source));
        if (facts.Range is { Minimum: { } least, Maximum: { } greatest })
        {
            _findings.Add(
                UsageRules.FST1001_Between,
                location,
                properties,
                property.Name,
                facts.Owner,
                value,
                DecimalNumber.Format(least),
                DecimalNumber.Format(greatest),
                DecimalNumber.Format(nearest),
                source
            );
        }
        else
        {
            _findings.Add(
                isBelow ? UsageRules.FST1001_Below : UsageRules.FST1001_Above,
                location,
                properties,
                property.Name,
                facts.Owner,
                value,
                DecimalNumber.Format(nearest),
                source
            );
        }
    }
}
