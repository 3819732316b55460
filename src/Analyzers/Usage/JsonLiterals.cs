using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Literals;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>Checks the JSON in constant texts, and reports what is wrong where it is spelled.</summary>
internal sealed class JsonLiterals
{
    private readonly Findings _findings;
    private readonly SemanticModel? _model;

    public JsonLiterals(Findings findings, SemanticModel? model)
    {
        _findings = findings;
        _model = model;
    }

    /// <summary>Checks the text of a time range.</summary>
    public void CheckRange(AbstractValue.Constant constant, string type) =>
        Check(constant, (json, report) => RangeTextCheck.Check(json, type, report));

    /// <summary>Checks the text of a filter; suggests a typed one where nothing is wrong and the text could be replaced.</summary>
    public void CheckFilter(AbstractValue.Constant constant, FilterFacts filter, bool isReplaceable)
    {
        if (
            Check(constant, (json, report) => FilterTextCheck.Check(json, filter, report))
            && isReplaceable
            && LiteralMap.IsSpelledOut(constant.Origin.Syntax)
        )
        {
            _findings.Add(UsageRules.FST1013_Typed, constant.Origin.Syntax.GetLocation(), filter.Name);
        }
    }

    /// <summary>For the fix: what was probably meant.</summary>
    private static ImmutableDictionary<string, string?> CreateProperties(DiagnosticDescriptor rule, object[] texts) =>
        rule == UsageRules.FST1004_Nearest || rule == UsageRules.FST1010_Seconds
            ? ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Nearest, (string)texts[texts.Length - 1])
            : ImmutableDictionary<string, string?>.Empty;

    /// <summary>Whether it is text with nothing wrong.</summary>
    private bool Check(AbstractValue.Constant constant, Action<string, JsonTextReport> check)
    {
        if (constant.Value is not string json)
        {
            return false;
        }

        var isRight = true;
        var map = LiteralMap.Create(constant.Origin.Syntax, json, _model);
        check(json, (rule, start, length, texts) =>
        {
            isRight = false;
            _findings.Add(rule, map.GetLocation(start, length), CreateProperties(rule, texts), texts);
        });
        return isRight;
    }
}
