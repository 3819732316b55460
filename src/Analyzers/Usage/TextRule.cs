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

    public override void Written(MemberWrite write)
    {
        if (_symbols.MemberOf(write.Property) is not { } facts || facts is { Length: null, Pattern: null })
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

    private void Check(string text, string member, MemberFacts facts, Atom.Constant constant)
    {
        var (place, source) = (constant.Origin.Syntax.GetLocation(), Texts.Source(facts.Source));
        if (text.Length > facts.Length?.Greatest)
        {
            _findings.Add(
                UsageRules.FST1009_TooLong,
                place,
                member,
                facts.Owner,
                Texts.Of(text.Length),
                Texts.Of(facts.Length?.Greatest),
                source
            );
        }
        else if (text.Length < facts.Length?.Least)
        {
            _findings.Add(
                UsageRules.FST1009_TooShort,
                place,
                member,
                facts.Owner,
                Texts.Of(text.Length),
                Texts.Of(facts.Length?.Least),
                source
            );
        }
        else if (facts.Pattern?.Allows(text) == false)
        {
            _findings.Add(UsageRules.FST1009_Pattern, place, member, facts.Owner, Texts.Of(text, facts), facts.Pattern.Text, source);
        }
    }
}
