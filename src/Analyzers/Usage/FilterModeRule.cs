using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1003 in typed code: a filter field that is given one mode and, with nothing in between, another.</summary>
internal sealed class FilterModeRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;

    public FilterModeRule(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
    }

    public override void OnWrite(MemberWrite write)
    {
        if (
            write is not { Before.Single: AbstractValue.Match before, Value.Single: AbstractValue.Match after }
            || before.Mode == after.Mode
            || before.Line != after.Line
        )
        {
            return;
        }

        if (_symbols.FindFilter(write.Property.ContainingType) is { } filter && filter.FindField(write.Property) is { } field)
        {
            _findings.Add(
                UsageRules.FST1003_Assigned,
                write.Operation.Syntax.GetLocation(),
                field.Name,
                filter.Name,
                RuleText.Get("Mode_" + before.Mode),
                RuleText.Get("Mode_" + after.Mode)
            );
        }
    }
}
