using System.Globalization;
using System.Text;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Analyzers.Tests.RealCode;

/// <summary>Code that calls every operation of a generated client rightly: every member has a value that its attributes allow.</summary>
internal sealed class ValidUse
{
    private const int Depth = 3;

    private readonly INamedTypeSymbol? _value;
    private readonly StringBuilder _code = new();

    public ValidUse(Compilation compilation)
    {
        _value = compilation.GetTypeByMetadataName(WellKnownNames.ApiValue);
        var client = TypesIn(compilation.Assembly.GlobalNamespace)
            .First(t =>
                t.TypeKind == TypeKind.Interface && t.Find(WellKnownNames.Annotations, WellKnownNames.ApiClientAttribute) is not null
            );
        _code.Append(
            CultureInfo.InvariantCulture,
            $"class Program\n{{\n    static T Make<T>() => default!;\n    static void Run({client.ToDisplayString()} client)\n    {{\n"
        );
        foreach (
            var method in client
                .GetMembers()
                .OfType<IMethodSymbol>()
                .Where(m => m.Name.EndsWith("Async", StringComparison.Ordinal) && m.Parameters.Length > 0)
        )
        {
            var request = (INamedTypeSymbol)method.Parameters[0].Type;
            _code.Append(CultureInfo.InvariantCulture, $"        client.{method.Name}({Create(request, Depth)});\n");
            Calls++;
        }

        Code = _code.Append("    }\n}\n").ToString();
    }

    public string Code { get; }

    public int Calls { get; }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    private static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Unknown(ITypeSymbol type) => $"Make<{type.ToDisplayString()}>()";

    private string Create(INamedTypeSymbol type, int depth)
    {
        var members = type.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(p => p is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public, IsIndexer: false });
        var entries = members.Select(m => $"{m.Name} = {CreateValue(m.Type, MemberConstraintsReader.Read(m), depth - 1)}");
        return $"new {type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString()} {{ {string.Join(", ", entries)} }}";
    }

    private string CreateValue(ITypeSymbol type, MemberConstraints facts, int depth)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type switch
        {
            { SpecialType: SpecialType.System_String } => OfText(facts),
            { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } when facts.Values.IsEmpty => DecimalNumber.Format(
                facts.Range?.Clamp(0) ?? 0
            ),
            { SpecialType: SpecialType.System_Boolean } => "true",
            { TypeKind: TypeKind.Struct } when type.AllInterfaces.Contains(_value!, SymbolEqualityComparer.Default) => Text(
                facts.Values.FirstOrDefault() ?? "any"
            ),
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IReadOnlyList_T } list =>
                $"new {list.TypeArguments[0].ToDisplayString()}[] "
                    + $"{{ {CreateValue(list.TypeArguments[0], facts with { Pattern = null, Length = null }, depth)} }}",
            INamedTypeSymbol { BaseType.Name: "ApiModel" } model when depth > 0 => Create(model, depth),
            _ => Unknown(type),
        };
    }

    private static string OfText(MemberConstraints facts)
    {
        if (facts.Pattern is not null)
        {
            return "Make<string>()";
        }

        return Text(facts.Values.FirstOrDefault() ?? new string('a', Math.Max(1, facts.Length?.Least ?? 1)));
    }
}
