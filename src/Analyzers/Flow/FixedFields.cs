using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>Fields that never change: <c>static readonly</c>, set where they are declared and not in a static constructor.</summary>
internal static class FixedFields
{
    /// <summary>The value; null where it is not known.</summary>
    public static object? FindValue(IFieldSymbol field, SemanticModel? model, MomentSymbols moments)
    {
        if (field is not { IsStatic: true, IsReadOnly: true })
        {
            return null;
        }

        if (Framework(field, moments) is { } known)
        {
            return known;
        }

        if (field.ContainingType.StaticConstructors.Any(c => !c.IsImplicitlyDeclared) || FindInitializer(field) is not { } initializer)
        {
            return null;
        }

        var value =
            model?.SyntaxTree == initializer.SyntaxTree
                ? model.GetConstantValue(initializer).Value
                : (initializer as LiteralExpressionSyntax)?.Token.Value;
        return value is string && field.Type.SpecialType == SpecialType.System_String
            ? value
            : Arithmetic.Convert(value, field.Type.SpecialType);
    }

    private static object? Framework(IFieldSymbol field, MomentSymbols moments) =>
        field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String }
            ? ""
            : Moments.EvaluateField(field, moments);

    private static ExpressionSyntax? FindInitializer(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences.Length == 1
        && field.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value }
            ? value
            : null;
}
