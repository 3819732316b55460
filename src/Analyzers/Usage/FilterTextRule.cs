using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Literals;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1003, FST1004 and FST1007 in JSON text that is given to <c>Parse</c> or <c>TryParse</c> of a filter or a time range.</summary>
internal sealed class FilterTextRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;
    private readonly SemanticModel? _model;

    public FilterTextRule(ToolkitSymbols symbols, Findings findings, SemanticModel? model)
    {
        _model = model;
        _symbols = symbols;
        _findings = findings;
    }

    public override void Called(IInvocationOperation call, ImmutableArray<FlowValue> arguments)
    {
        if (!IsParse(call.TargetMethod))
        {
            return;
        }

        var type = call.TargetMethod.ContainingType;
        var filter = _symbols.FilterOf(type);
        if (filter is null && !_symbols.IsTimeRange(type))
        {
            return;
        }

        var text = call.Arguments.IndexOf(call.Arguments.First(a => a.Parameter?.Ordinal == 0));
        foreach (var constant in arguments[text].Constants)
        {
            if (constant.Value is string json)
            {
                Check(json, filter, type.Name, constant.Origin);
            }
        }
    }

    private static bool IsParse(IMethodSymbol method) =>
        method is { IsStatic: true, Name: WellKnownNames.Parse or WellKnownNames.TryParse } && method.Parameters.FirstOrDefault()?.Type.SpecialType == SpecialType.System_String;

    /// <summary>For the fix: the field that was meant.</summary>
    private static ImmutableDictionary<string, string?> NearestOf(DiagnosticDescriptor rule, object[] texts) => rule == UsageRules.FST1004_Nearest
        ? ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Nearest, (string)texts[texts.Length - 1])
        : ImmutableDictionary<string, string?>.Empty;

    private void Check(string json, FilterFacts? filter, string type, IOperation origin)
    {
        var map = LiteralMap.Of(origin.Syntax, json, _model);
        void Report(DiagnosticDescriptor rule, int start, int length, object[] texts) => _findings.Add(rule, map.PlaceOf(start, length), NearestOf(rule, texts), texts);
        if (filter is null)
        {
            RangeText.Check(json, type, Report);
        }
        else
        {
            FilterText.Check(json, filter, Report);
        }
    }
}
