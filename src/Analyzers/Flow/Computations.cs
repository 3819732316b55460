using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Executes what makes a value of others: operators, interpolations, conversions.</summary>
internal sealed class Computations
{
    private readonly Execution _execution;
    private readonly Func<IOperation, FlowValue> _evaluate;

    public Computations(Execution execution, Func<IOperation, FlowValue> evaluate)
    {
        _execution = execution;
        _evaluate = evaluate;
    }

    /// <summary>Evaluates what is read as it is, as <c>ToString</c> does.</summary>
    public FlowValue EvaluateAndMark(IOperation operand)
    {
        var value = _evaluate(operand);
        _execution.Objects.MarkRead(value);
        return value;
    }

    /// <summary>A concatenation of thousands of texts is as deep as it is long: the left side is walked, not descended.</summary>
    public FlowValue EvaluateBinary(IBinaryOperation binary)
    {
        var rest = new Stack<IBinaryOperation>();
        IOperation first = binary;
        while (first is IBinaryOperation { ConstantValue.HasValue: false } nested)
        {
            rest.Push(nested);
            first = nested.LeftOperand;
        }

        var value = EvaluateAndMark(first);
        while (rest.Count > 0)
        {
            var next = rest.Pop();
            var right = EvaluateAndMark(next.RightOperand);
            value = next.OperatorMethod is null
                ? _execution.UnlessInLoop(KnownValues.ComputeBinary(next, next.OperatorKind, next.Type, value, right))
                : FlowValue.Unknown;
        }

        return value;
    }

    public FlowValue EvaluateInterpolation(IInterpolatedStringOperation text) =>
        _execution.UnlessInLoop(KnownValues.ComputeInterpolation(text, EvaluateAndMark));

    public FlowValue EvaluateMinus(IUnaryOperation minus) =>
        _execution.UnlessInLoop(KnownValues.ComputeMinus(minus, _evaluate(minus.Operand)));

    public FlowValue EvaluateConversion(IConversionOperation conversion)
    {
        var operand = _evaluate(conversion.Operand);
        if (
            conversion.OperatorMethod is null
            && (conversion.Conversion.IsImplicit || conversion.Conversion.IsIdentity || conversion.Conversion.IsReference)
        )
        {
            return operand;
        }

        if (conversion.OperatorMethod is null && (conversion.Conversion.IsNumeric || conversion.Conversion.IsNullable))
        {
            return _execution.UnlessInLoop(KnownValues.ComputeCast(conversion, operand));
        }

        if (IsTransparent(conversion.OperatorMethod))
        {
            return operand;
        }

        _execution.Objects.Escape(operand);
        return _execution.CreateMatch(MatchModes.FindMode(conversion, Symbols), conversion);
    }

    private ToolkitSymbols Symbols => _execution.Method.Symbols;

    /// <summary>Whether a conversion keeps the value: a text as one of an open set, a time in UTC as a <c>DateTimeOffset</c>.</summary>
    private bool IsTransparent(IMethodSymbol? conversion) =>
        conversion is { Parameters.Length: 1 }
        && (
            (Symbols.IsValueSet(conversion.ContainingType) && conversion.Parameters[0].Type.SpecialType == SpecialType.System_String)
            || (Symbols.Moments.IsDateTimeOffset(conversion.ContainingType) && Symbols.Moments.IsDateTime(conversion.Parameters[0].Type))
        );
}
