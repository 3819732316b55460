using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1009: text of the wrong length or pattern.</summary>
internal sealed class TextRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;

    public TextRule(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
    }

    public override void OnWrite(MemberWrite write)
    {
        if (_symbols.FindMember(write.Property) is not { } facts || facts is { Length: null, Pattern: null })
        {
            return;
        }

        foreach (var constant in write.Value.Constants)
        {
            if (constant.Value is string text && !(facts.IsRequired && string.IsNullOrWhiteSpace(text)))
            {
                Check(text, write.Property.Name, facts, constant);
            }
        }
    }

    private void Check(string text, string member, MemberConstraints facts, AbstractValue.Constant constant)
    {
        var (location, source) = (constant.Origin.Syntax.GetLocation(), MessageValues.FormatSource(facts.Source));
        if (text.Length > facts.Length?.Greatest)
        {
            _findings.Add(
                UsageRules.FST1009_TooLong,
                location,
                member,
                facts.Owner,
                MessageValues.Format(text.Length),
                MessageValues.Format(facts.Length?.Greatest),
                source
            );
        }
        else if (text.Length < facts.Length?.Least)
        {
            _findings.Add(
                UsageRules.FST1009_TooShort,
                location,
                member,
                facts.Owner,
                MessageValues.Format(text.Length),
                MessageValues.Format(facts.Length?.Least),
                source
            );
        }
        else if (facts.Pattern?.IsSatisfiedBy(text) == false)
        {
            _findings.Add(
                UsageRules.FST1009_Pattern,
                location,
                member,
                facts.Owner,
                MessageValues.Format(text, facts),
                facts.Pattern.Text,
                source
            );
        }
    }
}
