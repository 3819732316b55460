using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Analyzers.Symbols;

/// <summary>The official SDK's requests and clients as one compilation sees them, with what the project's specs say of them.</summary>
internal interface IOfficialTypes
{
    /// <summary>The names without which code cannot concern these types.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>What is known of a request class; null for any other type.</summary>
    RequestFacts? RequestOf(INamedTypeSymbol type);

    /// <summary>What is known of a property; null where the specs say nothing of it.</summary>
    MemberFacts? MemberOf(IPropertySymbol property);

    /// <summary>Whether the method sends the request that it is given.</summary>
    bool Sends(IMethodSymbol method);
}
