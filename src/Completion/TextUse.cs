using System.Collections.Immutable;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Completion;

/// <summary>What an expression that is text is used for.</summary>
internal sealed class TextUse
{
    private readonly ToolkitSymbols _symbols;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;

    public TextUse(ToolkitSymbols symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        (_symbols, _model, _cancellationToken) = (symbols, model, cancellationToken);
    }

    /// <summary>Whether the text is read as JSON, and of which filter; of a time range, of none.</summary>
    public bool TryFindJson(ExpressionSyntax text, out FilterFacts? filter)
    {
        filter = null;
        if (
            GetResult(text).Parent
                is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } arguments } argument
            || FindMethod(call) is not { IsStatic: true, Name: WellKnownNames.Parse or WellKnownNames.TryParse } method
            || FindParameter(method, argument, arguments) is not { Ordinal: 0, Type.SpecialType: SpecialType.System_String }
        )
        {
            return false;
        }

        filter = _symbols.FindFilter(method.ContainingType);
        return filter is not null || _symbols.IsTimeRange(method.ContainingType);
    }

    /// <summary>The documented values of what the text is given to or compared with; empty where there are none.</summary>
    public ImmutableArray<string> FindValues(ExpressionSyntax text)
    {
        var result = GetResult(text);
        if (
            result.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } }
            && _symbols.IsValueSet(FindType(creation))
        )
        {
            result = GetResult(creation);
        }

        if (
            FindOtherSide(result) is { } target
            && _model.GetSymbolInfo(target, _cancellationToken).Symbol is IPropertySymbol property
            && _symbols.FindMember(property) is { Values: { IsEmpty: false } values }
        )
        {
            return values;
        }

        var known = GetKnownValues(FindType(result));
        return known.IsEmpty ? GetKnownValues(Unwrap(_model.GetTypeInfo(result, _cancellationToken).ConvertedType)) : known;
    }

    private ITypeSymbol? FindType(ExpressionSyntax expression) => _model.GetTypeInfo(expression, _cancellationToken).Type;

    /// <summary>The expression whose value the text becomes: an arm of a choice is the choice.</summary>
    private static ExpressionSyntax GetResult(ExpressionSyntax text) =>
        text.Parent switch
        {
            ParenthesizedExpressionSyntax outer => GetResult(outer),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } outer => GetResult(outer),
            ConditionalExpressionSyntax outer when outer.Condition != text => GetResult(outer),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } outer => GetResult(outer),
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax outer } arm when arm.Expression == text => GetResult(outer),
            _ => text,
        };

    private static ExpressionSyntax? FindOtherSide(ExpressionSyntax value) =>
        value.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Right == value => assignment.Left,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
                comparison.Left == value ? comparison.Right : comparison.Left,
            _ => null,
        };

    private static ITypeSymbol? Unwrap(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private ImmutableArray<string> GetKnownValues(ITypeSymbol? type) =>
        _symbols.IsValueSet(type)
            ? type!.GetMembers().OfType<IPropertySymbol>().Select(_symbols.FindWireValue).OfType<string>().ToImmutableArray()
            : ImmutableArray<string>.Empty;

    /// <summary>Where a call is not complete yet, the compiler names the methods that it may become.</summary>
    private IMethodSymbol? FindMethod(InvocationExpressionSyntax call)
    {
        var info = _model.GetSymbolInfo(call, _cancellationToken);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }

    private static IParameterSymbol? FindParameter(IMethodSymbol method, ArgumentSyntax argument, ArgumentListSyntax arguments) =>
        argument.NameColon is { Name.Identifier.ValueText: var name }
            ? method.Parameters.FirstOrDefault(p => p.Name == name)
            : method.Parameters.ElementAtOrDefault(arguments.Arguments.IndexOf(argument));
}
