using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Literals;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>What JSON text says that is given to <c>Parse</c> or <c>TryParse</c> of a filter or a time range: FST1003 to FST1007 and FST1010, and FST1013 where nothing is wrong.</summary>
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
                var isRight = Check(json, filter, type.Name, constant.Origin);
                if (isRight && filter is not null && IsWrittenOut(call, text, constant))
                {
                    _findings.Add(UsageRules.FST1013_Typed, constant.Origin.Syntax.GetLocation(), filter.Name);
                }
            }
        }
    }

    private static bool IsParse(IMethodSymbol method) =>
        method is { IsStatic: true, Name: WellKnownNames.Parse or WellKnownNames.TryParse } && method.Parameters.FirstOrDefault()?.Type.SpecialType == SpecialType.System_String;

    /// <summary>For the fix: what was probably meant.</summary>
    private static ImmutableDictionary<string, string?> NearestOf(DiagnosticDescriptor rule, object[] texts) => rule == UsageRules.FST1004_Nearest || rule == UsageRules.FST1010_Seconds
        ? ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Nearest, (string)texts[texts.Length - 1])
        : ImmutableDictionary<string, string?>.Empty;

    /// <summary>Only <c>Parse</c> of a text that stands in the call itself can be replaced by a typed filter.</summary>
    private static bool IsWrittenOut(IInvocationOperation call, int text, Atom.Constant constant) =>
        call.TargetMethod.Name == WellKnownNames.Parse && call.Arguments[text].Value == constant.Origin && LiteralMap.IsSpelledOut(constant.Origin.Syntax);

    /// <summary>Whether nothing is wrong.</summary>
    private bool Check(string json, FilterFacts? filter, string type, IOperation origin)
    {
        var isRight = true;
        var map = LiteralMap.Of(origin.Syntax, json, _model);
        void Report(DiagnosticDescriptor rule, int start, int length, object[] texts)
        {
            isRight = false;
            _findings.Add(rule, map.PlaceOf(start, length), NearestOf(rule, texts), texts);
        }

        if (filter is null)
        {
            RangeText.Check(json, type, Report);
        }
        else
        {
            FilterText.Check(json, filter, Report);
        }

        return isRight;
    }
}
