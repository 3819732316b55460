namespace FaceSearchToolkit.Generator.Planning;

/// <summary>What the compilation offers to generated code beyond C# 8 and the runtime.</summary>
/// <param name="Required">The <c>required</c> keyword, asked for and possible.</param>
/// <param name="StringSyntax"><c>StringSyntaxAttribute</c>.</param>
/// <param name="NotNullWhen"><c>NotNullWhenAttribute</c>.</param>
/// <param name="ObsoleteId">An id and a link on <c>ObsoleteAttribute</c>.</param>
/// <param name="Official">The platform's own client, where the project references it.</param>
/// <param name="Container">Services and their HTTP clients, where the project references Microsoft.Extensions.Http.</param>
internal sealed record TargetFeatures(
    bool Required,
    bool StringSyntax,
    bool NotNullWhen,
    bool ObsoleteId,
    OfficialClient? Official,
    ContainerSupport? Container
);
