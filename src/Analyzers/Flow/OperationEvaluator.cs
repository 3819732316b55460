using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// Executes operations on a state: what an expression gives, and how it changes what is known. What it does not understand gives an unknown
/// value, and every object in it escapes.
/// </summary>
internal sealed class OperationEvaluator
{
    private readonly Execution _execution;
    private readonly Assignments _assignments;
    private readonly Computations _computations;
    private readonly Lists _lists;
    private readonly Calls _calls;

    public OperationEvaluator(Execution execution)
    {
        _execution = execution;
        _assignments = new Assignments(execution, Evaluate);
        _computations = new Computations(execution, Evaluate);
        _lists = new Lists(execution, Evaluate);
        _calls = new Calls(execution, Evaluate, _lists);
    }

    /// <summary>What is executed, and how far it is.</summary>
    public Execution Progress => _execution;

    /// <summary>Executes an expression whose value leaves the method: returned, thrown.</summary>
    public void EvaluateAndEscape(IOperation operation) => _execution.Objects.Escape(Evaluate(operation));

    public FlowValue Evaluate(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return operation.ConstantValue.HasValue
            ? Execution.CreateConstant(operation, operation.ConstantValue.Value)
            : EvaluateVariable(operation);
    }

    private FlowValue EvaluateVariable(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case ILocalReferenceOperation local:
                return _execution.Method.Untracked.Contains(local.Local)
                    ? FlowValue.Unknown
                    : Execution.ReadAt(_execution.State.Read(local.Local), local);
            case IFlowCaptureReferenceOperation capture:
                return _execution.State.Read(capture.Id);
            case IFlowCaptureOperation capture:
                var captured = Evaluate(capture.Value);
                _execution.State = _execution.State.Write(capture.Id, captured);
                return FlowValue.Unknown;
            case IFieldReferenceOperation { Field.IsStatic: true } field:
                return ReadField(field);
            case IUtf8StringOperation utf8:
                return Execution.CreateConstant(utf8, utf8.Value);
            case IPropertyReferenceOperation property:
                return _calls.EvaluateGetter(property);
            case IInvocationOperation call:
                return _calls.EvaluateCall(call);
            case IObjectCreationOperation creation:
                return _calls.EvaluateCreation(creation);
            case IAwaitOperation awaited:
                return Results.GetPart(Evaluate(awaited.Operation), member: null);
            case IArrayCreationOperation array when _lists.CreateArray(array) is { } created:
                return created;
            case { Syntax: CollectionExpressionSyntax syntax } when operation is not IConversionOperation:
                return _lists.CreateFromExpression(operation, syntax);
            case IIsPatternOperation pattern:
                return EvaluatePattern(pattern);
            default:
                return EvaluateChange(operation) ?? EvaluateComputation(operation) ?? EvaluateOther(operation);
        }
    }

    /// <summary>What a static field holds, seen from where it is read.</summary>
    private FlowValue ReadField(IFieldReferenceOperation field)
    {
        if (_execution.State.Read(field.Field) is { } known)
        {
            return known;
        }

        var (method, symbols) = (_execution.Method, _execution.Method.Symbols);
        return FixedFields.FindValue(field.Field, method.Graph.OriginalOperation.SemanticModel, symbols.Moments) is { } value
            ? Execution.CreateConstant(field, value)
            : FlowValue.Unknown;
    }

    /// <summary>A pattern that gives what it tests another name lets the method change it under that name.</summary>
    private FlowValue EvaluatePattern(IIsPatternOperation pattern)
    {
        var value = Evaluate(pattern.Value);
        if (
            pattern
                .Pattern.DescendantsAndSelf()
                .Any(p =>
                    p
                        is IDeclarationPatternOperation { DeclaredSymbol: not null }
                            or IRecursivePatternOperation { DeclaredSymbol: not null }
                            or IListPatternOperation { DeclaredSymbol: not null }
                )
        )
        {
            _execution.Objects.Havoc(value);
        }

        return FlowValue.Unknown;
    }

    /// <summary>What an operation gives that writes to something; null where it is none.</summary>
    private FlowValue? EvaluateChange(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return _assignments.Assign(assignment);
            case IDeconstructionAssignmentOperation deconstruction when Deconstruction.FindPairs(deconstruction) is { } pairs:
                return _assignments.Deconstruct(pairs, deconstruction);
            case ICompoundAssignmentOperation
            {
                OperatorMethod: null,
                InConversion.IsIdentity: true,
                OutConversion.IsIdentity: true
            } compound when _execution.FindLocal(compound.Target) is { } target:
                return _assignments.Change(target, compound, compound.OperatorKind, compound.Value, _computations.EvaluateAndMark);
            case IIncrementOrDecrementOperation { OperatorMethod: null } step when _execution.FindLocal(step.Target) is { } target:
                _assignments.Change(
                    target,
                    step,
                    step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract,
                    step,
                    by => Execution.CreateConstant(by, 1)
                );
                return FlowValue.Unknown;
            default:
                return null;
        }
    }

    /// <summary>What an operation gives that computes; null where it is none.</summary>
    private FlowValue? EvaluateComputation(IOperation operation) =>
        operation switch
        {
            IConversionOperation conversion => _computations.EvaluateConversion(conversion),
            IBinaryOperation binary => _computations.EvaluateBinary(binary),
            IInterpolatedStringOperation text => _computations.EvaluateInterpolation(text),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null } minus => _computations.EvaluateMinus(minus),
            _ => null,
        };

    private FlowValue EvaluateOther(IOperation operation)
    {
        if (operation is IUnaryOperation or IIsNullOperation or IIsTypeOperation or IDiscardOperation)
        {
            foreach (var child in operation.ChildOperations)
            {
                Evaluate(child);
            }
        }
        else
        {
            _assignments.EscapeChildren(operation);
        }

        return FlowValue.Unknown;
    }
}
