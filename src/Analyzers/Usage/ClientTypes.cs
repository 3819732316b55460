using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>
/// Finds the types of the clients that a compilation can call: in its own code and in whatever it references that references the runtime.
/// </summary>
internal static class ClientTypes
{
    /// <summary>All types that can belong to a client, and few others.</summary>
    public static IEnumerable<INamedTypeSymbol> Find(Compilation compilation, IAssemblySymbol runtime, CancellationToken cancellationToken)
    {
        var assemblies = compilation
            .SourceModule.ReferencedAssemblySymbols.Where(a => HasReference(a, runtime))
            .Prepend(compilation.Assembly);
        return assemblies
            .SelectMany(a => FindTypes(a.GlobalNamespace, cancellationToken))
            .Where(t => t.BaseType is { SpecialType: SpecialType.None } || MayHaveAttributes(t));
    }

    private static bool HasReference(IAssemblySymbol assembly, IAssemblySymbol runtime) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(a => a.Name == runtime.Name));

    private static IEnumerable<INamedTypeSymbol> FindTypes(INamespaceSymbol space, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return space
            .GetTypeMembers()
            .SelectMany(GetWithNested)
            .Concat(space.GetNamespaceMembers().SelectMany(n => FindTypes(n, cancellationToken)));
    }

    private static IEnumerable<INamedTypeSymbol> GetWithNested(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(GetWithNested).Prepend(type);

    /// <summary>Told by the syntax, since asking for the attributes of every type of a project has the compiler bind them all.</summary>
    private static bool MayHaveAttributes(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty
        || type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is BaseTypeDeclarationSyntax { AttributeLists.Count: > 0 });
}
