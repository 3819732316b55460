using FaceSearchToolkit.Generator.Emit;
using FaceSearchToolkit.Generator.Planning;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>Which types the compilation has. Taken from every compilation, but equal from one keystroke to the next.</summary>
internal sealed record Capabilities(
    bool HasRuntime,
    bool HasRequiredMembers,
    bool HasStringSyntax,
    bool HasNotNullWhen,
    bool HasObsoleteId,
    OfficialClient? Official,
    ContainerSupport? Container
)
{
    public static Capabilities Read(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new Capabilities(
            Has(compilation, RuntimeTypes.Marker),
            Has(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute")
                && Has(compilation, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"),
            Has(compilation, "System.Diagnostics.CodeAnalysis.StringSyntaxAttribute"),
            Has(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
            compilation.GetTypeByMetadataName("System.ObsoleteAttribute")?.GetMembers("DiagnosticId").IsEmpty == false,
            OfficialClientReader.Read(compilation),
            ContainerSupportReader.Read(name => Has(compilation, name))
        );
    }

    /// <summary>Whether the name means exactly one type that the project's code can use.</summary>
    private static bool Has(Compilation compilation, string metadataName) =>
        compilation.GetTypesByMetadataName(metadataName).Count(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        == 1;
}
