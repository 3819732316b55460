using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Executes what makes and fills lists: arrays, <c>List&lt;T&gt;</c>, collection expressions.</summary>
internal sealed class Lists
{
    private readonly Execution _execution;
    private readonly Func<IOperation, FlowValue> _evaluate;

    public Lists(Execution execution, Func<IOperation, FlowValue> evaluate)
    {
        _execution = execution;
        _evaluate = evaluate;
    }

    private ToolkitSymbols Symbols => _execution.Method.Symbols;

    /// <summary>A new array; null where it has several dimensions.</summary>
    public FlowValue? CreateArray(IArrayCreationOperation array)
    {
        if (array.DimensionSizes.Length != 1)
        {
            return null;
        }

        var size = _evaluate(array.DimensionSizes[0]);
        var elements =
            array.Initializer is { } initializer ? initializer.ElementValues.Select(_evaluate)
            : size.Single is AbstractValue.Constant { Value: 0 } ? []
            : [FlowValue.Unknown];
        return _execution.Objects.CreateList(array, elements.ToList());
    }

    /// <summary><c>[a, b]</c>. What is spread into it is not known.</summary>
    public FlowValue CreateFromExpression(IOperation collection, CollectionExpressionSyntax syntax)
    {
        var elements = collection.ChildOperations.Select(child => (Child: child, Value: _evaluate(child))).ToList();
        var known = elements.Where(e => IsElement(e.Child, syntax)).Select(e => e.Value).ToList();
        foreach (var other in elements.Where(e => !IsElement(e.Child, syntax)))
        {
            _execution.Objects.Escape(other.Value);
        }

        return _execution.Objects.CreateList(collection, known.Count == syntax.Elements.Count ? known : known.Append(FlowValue.Unknown));
    }

    /// <summary>A new <c>List&lt;T&gt;</c>; null for any other object. A number is its capacity.</summary>
    public FlowValue? CreateList(IObjectCreationOperation creation) =>
        !Symbols.IsList(creation.Type)
            ? null
            : _execution.Objects.CreateList(
                creation,
                creation.Arguments.All(a => a.Parameter?.Type.SpecialType == SpecialType.System_Int32) ? [] : [FlowValue.Unknown]
            );

    /// <summary><c>Array.Empty</c> and the methods that add to a list; null for any other call.</summary>
    public FlowValue? EvaluateCall(IInvocationOperation call, FlowValue instance, ImmutableArray<FlowValue> arguments)
    {
        var method = call.TargetMethod;
        if (method is { Name: nameof(Array.Empty), ContainingType.SpecialType: SpecialType.System_Array })
        {
            return _execution.Objects.CreateList(call, []);
        }

        if (arguments.Length != 1 || !IsAdd(method))
        {
            return null;
        }

        if (
            call.Instance is not null
            && _execution.Method.Unwrap(call.Instance) is IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property }
        )
        {
            _execution.Observer?.OnAdd(property, arguments[0]);
        }

        _execution.Objects.Add(instance, arguments[0]);
        return FlowValue.Unknown;
    }

    private bool IsAdd(IMethodSymbol method) =>
        method.Name == nameof(List<object>.Add)
        && (
            Symbols.IsList(method.ContainingType)
            || method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T
        );

    /// <summary>Told by the syntax: compilers before 4.10 have no operation for it, but what is in it.</summary>
    private static bool IsElement(IOperation operation, CollectionExpressionSyntax collection)
    {
        var element = operation.Syntax.FirstAncestorOrSelf<ExpressionElementSyntax>();
        return element?.Parent == collection && element.Expression == operation.Syntax;
    }
}
