using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Roslyn.Symbols;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>
/// What JSON text says that is written to a text member which carries a filter or a time range, as the official SDK has them.
/// </summary>
internal sealed class MemberTextRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly JsonLiterals _literals;

    public MemberTextRule(ToolkitSymbols symbols, JsonLiterals literals)
    {
        _symbols = symbols;
        _literals = literals;
    }

    public override void OnWrite(MemberWrite write)
    {
        if (_symbols.FindMember(write.Property) is not { Json: { } json })
        {
            return;
        }

        foreach (var constant in write.Value.Constants.Where(c => c.Value is string text && !string.IsNullOrWhiteSpace(text)))
        {
            if (json.Filter is { } filter)
            {
                _literals.CheckFilter(constant, filter, isReplaceable: true);
            }
            else
            {
                _literals.CheckRange(constant, write.Property.Name);
            }
        }
    }
}
