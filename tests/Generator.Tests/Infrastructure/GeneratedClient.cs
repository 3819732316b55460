using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Tests.Infrastructure;

/// <summary>What a compilation's clients can send.</summary>
/// <param name="Operations">Wire name of each operation that has a request class, and that class; ordered by wire name.</param>
/// <param name="Sent">Classes that a method of a client's interface takes.</param>
internal sealed record GeneratedClient(SortedDictionary<string, string> Operations, IReadOnlyList<string> Sent)
{
    private const string Annotations = "FaceSearchToolkit.Annotations.";

    public static GeneratedClient Of(Compilation compilation)
    {
        var operations = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var sent = new List<string>();
        foreach (var type in TypesIn(compilation.Assembly.GlobalNamespace))
        {
            if (Find(type, "ApiOperationAttribute") is { } operation)
            {
                operations.Add((string)operation.ConstructorArguments[0].Value!, type.ToDisplayString());
            }
            else if (type.TypeKind == TypeKind.Interface && Find(type, "ApiClientAttribute") is not null)
            {
                sent.AddRange(
                    type.GetMembers()
                        .OfType<IMethodSymbol>()
                        .Where(method => method.Parameters.Length > 0)
                        .Select(method => method.Parameters[0].Type.ToDisplayString())
                );
            }
        }

        return new GeneratedClient(operations, sent);
    }

    private static AttributeData? Find(INamedTypeSymbol type, string name) =>
        type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == Annotations + name);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(TypesIn));
}
