using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>
/// What JSON text says that is given to <c>Parse</c> or <c>TryParse</c> of a filter or a time range: FST1003 to FST1007 and FST1010, and
/// FST1013 where nothing is wrong.
/// </summary>
internal sealed class FilterTextRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly JsonLiterals _literals;

    public FilterTextRule(ToolkitSymbols symbols, JsonLiterals literals)
    {
        _symbols = symbols;
        _literals = literals;
    }

    public override void OnCall(IInvocationOperation call, ImmutableArray<FlowValue> arguments)
    {
        if (!IsParse(call.TargetMethod))
        {
            return;
        }

        var type = call.TargetMethod.ContainingType;
        var filter = _symbols.FindFilter(type);
        if (filter is null && !_symbols.IsTimeRange(type))
        {
            return;
        }

        var text = call.Arguments.IndexOf(call.Arguments.First(a => a.Parameter?.Ordinal == 0));
        foreach (var constant in arguments[text].Constants)
        {
            if (filter is null)
            {
                _literals.CheckRange(constant, type.Name);
            }
            else
            {
                _literals.CheckFilter(constant, filter, IsWrittenOut(call, text, constant));
            }
        }
    }

    private static bool IsParse(IMethodSymbol method) =>
        method is { IsStatic: true, Name: WellKnownNames.Parse or WellKnownNames.TryParse }
        && method.Parameters.FirstOrDefault()?.Type.SpecialType == SpecialType.System_String;

    /// <summary>Only <c>Parse</c> of a text that stands in the call itself can be replaced by a typed filter.</summary>
    private static bool IsWrittenOut(IInvocationOperation call, int text, AbstractValue.Constant constant) =>
        call.TargetMethod.Name == WellKnownNames.Parse && call.Arguments[text].Value == constant.Origin;
}
