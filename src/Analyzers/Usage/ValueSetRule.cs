using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using FaceSearchToolkit.Spec.Findings;
using Microsoft.CodeAnalysis;

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

    public override void OnWrite(MemberWrite write)
    {
        if (_symbols.FindMember(write.Property) is not { Values.IsEmpty: false } facts)
        {
            return;
        }

        // Blank text where text is required is FST1002.
        Check(
            write.Value.Constants.Where(c => !(facts.IsRequired && c.Value is string text && string.IsNullOrWhiteSpace(text))),
            write.Property.Name,
            facts
        );
        Check(write.Elements.Constants, write.Property.Name, facts);
    }

    public override void OnAdd(IPropertySymbol property, FlowValue element)
    {
        if (_symbols.FindMember(property) is { Values.IsEmpty: false } facts)
        {
            Check(element.Constants, property.Name, facts);
        }
    }

    private void Check(IEnumerable<AbstractValue.Constant> constants, string member, MemberConstraints facts)
    {
        foreach (var constant in constants.Where(c => !IsDocumented(c.Value, facts)))
        {
            Report(member, facts, constant);
        }
    }

    /// <summary>Null is unset.</summary>
    private static bool IsDocumented(object? value, MemberConstraints facts) =>
        value switch
        {
            string text => facts.Values.Contains(text),
            _ => DecimalNumber.FromConstant(value) is not { } number || facts.Values.Any(v => DecimalNumber.Parse(v) == number),
        };

    private void Report(string member, MemberConstraints facts, AbstractValue.Constant constant)
    {
        var (location, value, source) = (
            constant.Origin.Syntax.GetLocation(),
            MessageValues.Format(constant.Value, facts),
            MessageValues.FormatSource(facts.Source)
        );
        if (constant.Value is string text && NearestName.Find(text, facts.Values) is { } nearest)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Nearest, nearest);
            _findings.Add(UsageRules.FST1008_Nearest, location, properties, member, facts.Owner, value, nearest, source);
        }
        else
        {
            _findings.Add(UsageRules.FST1008_Unknown, location, member, facts.Owner, value, MessageValues.Join(facts.Values), source);
        }
    }
}
