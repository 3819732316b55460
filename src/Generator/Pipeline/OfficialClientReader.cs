using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Spec.Model;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>
/// Finds the official client among the references, in the shape that generated code is written for; in any other shape it counts as absent.
/// </summary>
internal static class OfficialClientReader
{
    private const string Root = "AlibabaCloud.OpenApiClient.";
    private static readonly string[] CallProperties =
    [
        "Action",
        "Version",
        "Protocol",
        "Pathname",
        "Method",
        "AuthType",
        "BodyType",
        "ReqBodyType",
        "Style",
    ];
    private static readonly string[] RequestProperties = ["Query", "Headers", "Body", "Stream"];
    private static readonly string[] ErrorTypes =
    [
        "Tea.TeaException",
        Root + "Exceptions.ThrottlingException",
        Root + "Exceptions.ClientException",
        Root + "Exceptions.ServerException",
    ];

    public static OfficialClient? Read(Compilation compilation)
    {
        if (
            Find(compilation, Root + "Client") is not { } client
            || !Has(compilation, Root + "Models.Params", CallProperties)
            || !Has(compilation, Root + "Models.OpenApiRequest", RequestProperties)
            || FindRuntimeOptions(client) is not { } options
        )
        {
            return null;
        }

        var errors = ErrorTypes.Select(name => Find(compilation, name)).OfType<INamedTypeSymbol>().Select(ReadError);
        return new OfficialClient(GetName(options), errors.ToEquatableArray());
    }

    private static ITypeSymbol? FindRuntimeOptions(INamedTypeSymbol client) =>
        client
            .GetMembers("CallApiAsync")
            .OfType<IMethodSymbol>()
            .Where(method => method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, Parameters.Length: 3 })
            .Select(method => method.Parameters[2].Type)
            .FirstOrDefault(type =>
                type is INamedTypeSymbol { TypeKind: TypeKind.Class } named
                && named.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty)
            );

    private static OfficialError ReadError(INamedTypeSymbol type) =>
        new(
            GetName(type),
            FindProperty(type, "Code", IsText),
            FindProperty(type, "StatusCode", IsNumber),
            FindProperty(type, "RequestId", IsText),
            FindProperty(type, "DataResult", _ => true) ?? nameof(Exception.Data)
        );

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    private static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Int32
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            && nullable.TypeArguments[0].SpecialType == SpecialType.System_Int32;

    private static bool Has(Compilation compilation, string type, string[] properties) =>
        Find(compilation, type) is { } found && Array.TrueForAll(properties, name => FindProperty(found, name, _ => true) is not null);

    /// <summary>The property's name, where the type or a base of it has one that can be read.</summary>
    private static string? FindProperty(INamedTypeSymbol type, string name, Func<ITypeSymbol, bool> isFit)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (
                declaring
                    .GetMembers(name)
                    .OfType<IPropertySymbol>()
                    .FirstOrDefault(property => property.DeclaredAccessibility == Accessibility.Public) is
                { } property
            )
            {
                return property.GetMethod is not null && isFit(property.Type) ? name : null;
            }
        }

        return null;
    }

    private static INamedTypeSymbol? Find(Compilation compilation, string metadataName) =>
        compilation.GetTypesByMetadataName(metadataName) is { Length: 1 } types && types[0].DeclaredAccessibility == Accessibility.Public
            ? types[0]
            : null;

    private static string GetName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
