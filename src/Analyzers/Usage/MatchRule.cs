using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>
/// FST1005 and FST1006 in typed filters: a mode that the field does not take, null among the values, bounds the wrong way round, no value
/// at all.
/// </summary>
internal sealed class MatchRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;

    public MatchRule(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
    }

    public override void OnWrite(MemberWrite write)
    {
        if (_symbols.FindFilter(write.Property.ContainingType) is not { } filter || filter.FindField(write.Property) is not { } field)
        {
            return;
        }

        foreach (var match in write.Value.Alternatives.OfType<AbstractValue.Match>().Where(m => !field.CanTake(m.Mode)))
        {
            _findings.Add(
                UsageRules.FST1005_Mode,
                match.Origin.Syntax.GetLocation(),
                field.Name,
                filter.Name,
                RuleText.Get("Mode_" + match.Mode),
                RuleText.Get("Modes_" + (int)field.Modes)
            );
        }
    }

    public override void OnCall(IInvocationOperation call, ImmutableArray<FlowValue> arguments)
    {
        switch (MatchModes.FindMode(call, _symbols))
        {
            case MatchMode.Range when arguments.Length == 2:
                CheckRange(call, arguments);
                break;
            case MatchMode.AnyOf when arguments.Length == 1:
                CheckList(call, call.Arguments[0].Value, arguments[0]);
                break;
            case MatchMode.Exact when arguments.Length == 1:
                CheckNull(arguments[0]);
                break;
        }
    }

    private void CheckRange(IInvocationOperation call, ImmutableArray<FlowValue> arguments)
    {
        var first = call.Arguments[0].Parameter?.Ordinal == 0 ? 0 : 1;
        if (Inversion.Find(arguments[first], arguments[1 - first], value => DecimalNumber.FromConstant(value)) is var (least, greatest))
        {
            _findings.Add(
                UsageRules.FST1006_Inverted,
                call.Syntax.GetLocation(),
                call.TargetMethod.ContainingType.Name,
                MessageValues.Format(least),
                MessageValues.Format(greatest)
            );
        }
    }

    private void CheckList(IInvocationOperation call, IOperation list, FlowValue value)
    {
        if (IsEmpty(list) || value.Single is AbstractValue.Constant { Value: null })
        {
            _findings.Add(UsageRules.FST1006_EmptyList, call.Syntax.GetLocation(), call.TargetMethod.ContainingType.Name);
        }
        else if (list is IArrayCreationOperation { Initializer: { } initializer })
        {
            foreach (var element in initializer.ElementValues.Where(e => e.ConstantValue is { HasValue: true, Value: null }))
            {
                ReportNull(element);
            }
        }
    }

    private void CheckNull(FlowValue value)
    {
        foreach (var constant in value.Constants.Where(c => c.Value is null))
        {
            ReportNull(constant.Origin);
        }
    }

    private void ReportNull(IOperation value) =>
        _findings.Add(
            UsageRules.FST1005_Value,
            value.Syntax.GetLocation(),
            nameof(WellKnownNames.TextMatch),
            RuleText.Get("Type_" + FieldType.String),
            MessageValues.Format(null)
        );

    private static bool IsEmpty(IOperation list) =>
        list switch
        {
            IConversionOperation conversion => IsEmpty(conversion.Operand),
            IArrayCreationOperation { DimensionSizes.Length: 1 } array => array.DimensionSizes[0].ConstantValue
                is { HasValue: true, Value: 0 },
            IInvocationOperation { TargetMethod: { Name: nameof(Array.Empty), ContainingType.SpecialType: SpecialType.System_Array } } =>
                true,
            _ => list.Syntax is CollectionExpressionSyntax { Elements.Count: 0 },
        };
}
