using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Conditions as tests of what a place may hold; null is the answer of a test that cannot know.</summary>
internal static class ConstantTests
{
    public static bool? IsNull(Atom atom) =>
        atom switch
        {
            Atom.Unset => true,
            Atom.Constant constant => constant.Value is null,
            Atom.Tracked => false,
            _ => null,
        };

    /// <summary><c>string.IsNullOrEmpty</c> and <c>string.IsNullOrWhiteSpace</c>.</summary>
    public static Func<Atom, bool?>? OfCall(IInvocationOperation call) =>
        call.TargetMethod switch
        {
            { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.IsNullOrEmpty) } => OfText(string.IsNullOrEmpty),
            { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.IsNullOrWhiteSpace) } => OfText(
                string.IsNullOrWhiteSpace
            ),
            _ => null,
        };

    /// <summary>A comparison whose other side is this constant.</summary>
    public static Func<Atom, bool?>? OfComparison(BinaryOperatorKind kind, object? constant) =>
        kind switch
        {
            BinaryOperatorKind.Equals when constant is null => IsNull,
            BinaryOperatorKind.NotEquals when constant is null => atom => !IsNull(atom),
            BinaryOperatorKind.Equals => atom => AreEqual(atom, constant),
            BinaryOperatorKind.NotEquals => atom => !AreEqual(atom, constant),
            BinaryOperatorKind.LessThan => atom => Compare(atom, constant, order => order < 0),
            BinaryOperatorKind.LessThanOrEqual => atom => Compare(atom, constant, order => order <= 0),
            BinaryOperatorKind.GreaterThan => atom => Compare(atom, constant, order => order > 0),
            BinaryOperatorKind.GreaterThanOrEqual => atom => Compare(atom, constant, order => order >= 0),
            _ => null,
        };

    /// <summary>The same comparison read from right to left.</summary>
    public static BinaryOperatorKind Mirror(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
            BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
            BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
            BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
            _ => kind,
        };

    public static Func<Atom, bool?>? OfPattern(IPatternOperation pattern) =>
        pattern switch
        {
            IConstantPatternOperation constant when constant.Value.ConstantValue.HasValue => OfComparison(
                BinaryOperatorKind.Equals,
                constant.Value.ConstantValue.Value
            ),
            IRelationalPatternOperation relational when relational.Value.ConstantValue.HasValue => OfComparison(
                relational.OperatorKind,
                relational.Value.ConstantValue.Value
            ),
            INegatedPatternOperation negated when OfPattern(negated.Pattern) is { } test => atom => !test(atom),
            IBinaryPatternOperation binary => OfBinaryPattern(binary),
            IRecursivePatternOperation
            {
                PropertySubpatterns.IsEmpty: true,
                DeconstructionSubpatterns.IsEmpty: true,
                MatchedType: var matched,
                InputType: var input
            } when SameType(matched, input) => atom => !IsNull(atom),
            _ => null,
        };

    private static Func<Atom, bool?>? OfBinaryPattern(IBinaryPatternOperation pattern)
    {
        if (OfPattern(pattern.LeftPattern) is not { } left || OfPattern(pattern.RightPattern) is not { } right)
        {
            return null;
        }

        return pattern.OperatorKind == BinaryOperatorKind.Or ? atom => left(atom) | right(atom) : atom => left(atom) & right(atom);
    }

    private static bool SameType(ITypeSymbol matched, ITypeSymbol input) =>
        SymbolEqualityComparer.Default.Equals(matched, input)
        || SymbolEqualityComparer.Default.Equals(matched, (input as INamedTypeSymbol)?.TypeArguments.FirstOrDefault());

    private static Func<Atom, bool?> OfText(Func<string?, bool> test) =>
        atom =>
            atom switch
            {
                Atom.Unset => true,
                Atom.Constant { Value: null } => true,
                Atom.Constant { Value: string text } => test(text),
                _ => null,
            };

    private static bool? AreEqual(Atom atom, object? constant) =>
        atom switch
        {
            Atom.Unset => false,
            Atom.Constant { Value: null } => false,
            Atom.Constant { Value: var value } when Number.Of(value) is { } left && Number.Of(constant) is { } right => left == right,
            Atom.Constant { Value: var value } => Equals(value, constant),
            _ => null,
        };

    private static bool? Compare(Atom atom, object? constant, Func<int, bool> holds) =>
        atom switch
        {
            Atom.Constant { Value: null } => false,
            Atom.Constant { Value: var value } when Number.Of(value) is { } left && Number.Of(constant) is { } right => holds(
                left.CompareTo(right)
            ),
            _ => null,
        };
}
