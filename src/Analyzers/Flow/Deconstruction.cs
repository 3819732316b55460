using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Takes <c>(a, b) = (x, y)</c> apart.</summary>
internal static class Deconstruction
{
    /// <summary>Each target with its value, from left to right; null where the right side is no tuple that is written out.</summary>
    public static IReadOnlyList<(IOperation Target, IOperation Value)>? FindPairs(IDeconstructionAssignmentOperation assignment)
    {
        var pairs = new List<(IOperation, IOperation)>();
        return Add(pairs, assignment.Target, assignment.Value) ? pairs : null;
    }

    private static bool Add(List<(IOperation Target, IOperation Value)> pairs, IOperation target, IOperation value)
    {
        if (UnwrapDeclaration(target) is not ITupleOperation targets)
        {
            pairs.Add((UnwrapDeclaration(target), value));
            return true;
        }

        return Unconverted(value) is ITupleOperation values
            && values.Elements.Length == targets.Elements.Length
            && targets.Elements.Zip(values.Elements, (t, v) => Add(pairs, t, v)).All(isAdded => isAdded);
    }

    private static IOperation UnwrapDeclaration(IOperation target) =>
        target is IDeclarationExpressionOperation declared ? declared.Expression : target;

    private static IOperation Unconverted(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null, Operand: ITupleOperation tuple } ? tuple : value;
}
