using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Flow;

/// <summary>
/// Calls that return only if what they are given is in order: known by the compiler's own attributes, and by the convention of the
/// framework's <c>ThrowIf…</c>.
/// </summary>
internal static class Guards
{
    private const string Convention = "ThrowIf";

    /// <summary>Whether the call ends the way that leads to it: <c>Environment.Exit</c>, a method that always throws.</summary>
    public static bool NeverReturns(IMethodSymbol method) =>
        method.Find(WellKnownNames.CodeAnalysis, WellKnownNames.DoesNotReturnAttribute) is not null;

    /// <summary>Whether nothing is known any more of what stands in this argument, once the call returned.</summary>
    public static bool IsTested(IArgumentOperation argument) =>
        argument.Parameter is { } parameter
        && (
            parameter.ContainingSymbol.Name.StartsWith(Convention, StringComparison.Ordinal)
            || parameter.Find(WellKnownNames.CodeAnalysis, WellKnownNames.NotNullAttribute) is not null
            || parameter.Find(WellKnownNames.CodeAnalysis, WellKnownNames.DoesNotReturnIfAttribute) is not null
        );
}
