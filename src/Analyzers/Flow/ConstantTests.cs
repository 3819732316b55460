using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Conditions as tests of what a location may hold; a test that cannot know gives null.</summary>
internal static class ConstantTests
{
    public static bool? IsNull(AbstractValue alternative) =>
        alternative switch
        {
            AbstractValue.Unset => true,
            AbstractValue.Constant constant => constant.Value is null,
            AbstractValue.Tracked => false,
            _ => null,
        };

    /// <summary><c>string.IsNullOrEmpty</c> and <c>string.IsNullOrWhiteSpace</c>.</summary>
    public static Func<AbstractValue, bool?>? FromCall(IInvocationOperation call) =>
        call.TargetMethod switch
        {
            { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.IsNullOrEmpty) } => FromTextTest(
                string.IsNullOrEmpty
            ),
            { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.IsNullOrWhiteSpace) } => FromTextTest(
                string.IsNullOrWhiteSpace
            ),
            _ => null,
        };

    /// <summary>A comparison whose other side is this constant.</summary>
    public static Func<AbstractValue, bool?>? FromComparison(BinaryOperatorKind kind, object? constant) =>
        kind switch
        {
            BinaryOperatorKind.Equals when constant is null => IsNull,
            BinaryOperatorKind.NotEquals when constant is null => alternative => !IsNull(alternative),
            BinaryOperatorKind.Equals => alternative => AreEqual(alternative, constant),
            BinaryOperatorKind.NotEquals => alternative => !AreEqual(alternative, constant),
            BinaryOperatorKind.LessThan => alternative => Compare(alternative, constant, order => order < 0),
            BinaryOperatorKind.LessThanOrEqual => alternative => Compare(alternative, constant, order => order <= 0),
            BinaryOperatorKind.GreaterThan => alternative => Compare(alternative, constant, order => order > 0),
            BinaryOperatorKind.GreaterThanOrEqual => alternative => Compare(alternative, constant, order => order >= 0),
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

    public static Func<AbstractValue, bool?>? FromPattern(IPatternOperation pattern) =>
        pattern switch
        {
            IConstantPatternOperation constant when constant.Value.ConstantValue.HasValue => FromComparison(
                BinaryOperatorKind.Equals,
                constant.Value.ConstantValue.Value
            ),
            IRelationalPatternOperation relational when relational.Value.ConstantValue.HasValue => FromComparison(
                relational.OperatorKind,
                relational.Value.ConstantValue.Value
            ),
            INegatedPatternOperation negated when FromPattern(negated.Pattern) is { } test => alternative => !test(alternative),
            IBinaryPatternOperation binary => FromBinaryPattern(binary),
            IRecursivePatternOperation
            {
                PropertySubpatterns.IsEmpty: true,
                DeconstructionSubpatterns.IsEmpty: true,
                MatchedType: var matched,
                InputType: var input
            } when IsSameType(matched, input) => alternative => !IsNull(alternative),
            _ => null,
        };

    private static Func<AbstractValue, bool?>? FromBinaryPattern(IBinaryPatternOperation pattern)
    {
        if (FromPattern(pattern.LeftPattern) is not { } left || FromPattern(pattern.RightPattern) is not { } right)
        {
            return null;
        }

        return pattern.OperatorKind == BinaryOperatorKind.Or
            ? alternative => left(alternative) | right(alternative)
            : alternative => left(alternative) & right(alternative);
    }

    private static bool IsSameType(ITypeSymbol matched, ITypeSymbol input) =>
        SymbolEqualityComparer.Default.Equals(matched, input)
        || SymbolEqualityComparer.Default.Equals(matched, (input as INamedTypeSymbol)?.TypeArguments.FirstOrDefault());

    private static Func<AbstractValue, bool?> FromTextTest(Func<string?, bool> test) =>
        alternative =>
            alternative switch
            {
                AbstractValue.Unset => true,
                AbstractValue.Constant { Value: null } => true,
                AbstractValue.Constant { Value: string text } => test(text),
                _ => null,
            };

    private static bool? AreEqual(AbstractValue alternative, object? constant) =>
        alternative switch
        {
            AbstractValue.Unset => false,
            AbstractValue.Constant { Value: null } => false,
            AbstractValue.Constant { Value: var value }
                when DecimalNumber.FromConstant(value) is { } left && DecimalNumber.FromConstant(constant) is { } right => left == right,
            AbstractValue.Constant { Value: var value } => Equals(value, constant),
            _ => null,
        };

    private static bool? Compare(AbstractValue alternative, object? constant, Func<int, bool> holds) =>
        alternative switch
        {
            AbstractValue.Constant { Value: null } => false,
            AbstractValue.Constant { Value: var value }
                when DecimalNumber.FromConstant(value) is { } left && DecimalNumber.FromConstant(constant) is { } right => holds(
                left.CompareTo(right)
            ),
            _ => null,
        };
}
