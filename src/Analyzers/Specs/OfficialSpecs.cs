using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Specs;

/// <summary>Finds the official SDK's types that the project's specs say something of.</summary>
internal static class OfficialSpecs
{
    private static readonly string[] Home = ["AlibabaCloud", "SDK"];

    /// <summary>The types; null, and no spec is read, where the SDK's namespace is not there.</summary>
    public static OfficialTypes? FindTypes(Compilation compilation, Func<AdditionalSpecs> specs, CancellationToken cancellationToken)
    {
        var home = Home.Aggregate((INamespaceSymbol?)compilation.GlobalNamespace, (space, name) =>
            space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == name)
        );
        return home is null ? null : OfficialTypesReader.Read(home, specs().CompileModels(cancellationToken));
    }
}
